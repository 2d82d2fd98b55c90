/** Signing in and out: registration, tokens, sessions. */
package com.ecosire.domain.platform.auth.signin;
