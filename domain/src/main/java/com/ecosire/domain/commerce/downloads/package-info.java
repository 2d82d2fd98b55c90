/** Released files of digital products, and who may download them. */
package com.ecosire.domain.commerce.downloads;
