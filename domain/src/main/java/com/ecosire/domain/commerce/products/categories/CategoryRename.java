package com.ecosire.domain.commerce.products.categories;

/**
 * A category's slug has changed; who keeps slugs follows in the same transaction.
 *
 * @param before the former slug
 * @param after the present slug
 */
public record CategoryRename(String before, String after) {}
