/** The operations around the second factor. */
package com.ecosire.domain.platform.auth.mfa;
