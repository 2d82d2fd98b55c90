package com.ecosire.domain.json;

/**
 * A free-form JSON value that the business keeps and hands on without looking inside.
 *
 * @param text well-formed JSON
 */
public record Json(String text) {}
