/** The tree of categories that products are sorted into. */
package com.ecosire.domain.commerce.products.categories;
