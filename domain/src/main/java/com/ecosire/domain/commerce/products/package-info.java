/**
 * What an organization sells: products, their variants and the categories that they are sorted
 * into.
 */
package com.ecosire.domain.commerce.products;
