/** Signing in at an OpenID provider. */
package com.ecosire.domain.platform.auth.federation;
