/** The keys that the server signs with, and the access tokens (JWT) that it signs. */
package com.ecosire.domain.platform.auth.tokens;
