/** The domains that licences are bound to. */
package com.ecosire.domain.commerce.licenses.activations;
