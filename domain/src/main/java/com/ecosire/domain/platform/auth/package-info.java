/** Registration, sign-in, sessions, tokens, passwords and the second factor. */
package com.ecosire.domain.platform.auth;
