/** Passwords: what they must be like, and how they are kept. */
package com.ecosire.domain.platform.auth.passwords;
