/** Licences of digital products: issued, bound to domains, renewed, moved and revoked. */
package com.ecosire.domain.commerce.licenses;
