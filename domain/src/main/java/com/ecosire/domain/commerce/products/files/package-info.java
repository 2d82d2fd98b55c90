/** The downloadable files of products, which another module keeps. */
package com.ecosire.domain.commerce.products.files;
