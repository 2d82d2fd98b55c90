/** The text of licence keys. */
package com.ecosire.domain.commerce.licenses.keys;
