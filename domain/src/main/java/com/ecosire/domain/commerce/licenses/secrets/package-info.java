/** The secret that a licence client and the server sign with. */
package com.ecosire.domain.commerce.licenses.secrets;
