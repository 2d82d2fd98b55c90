/** The configured OpenID provider: its addresses, its keys, its tokens. */
package com.ecosire.gateway.oidc;
