/**
 * What the variants of a product differ in: attributes with values, and the options chosen of them.
 */
package com.ecosire.domain.commerce.products.options;
