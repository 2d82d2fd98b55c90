package com.ecosire.graphql.document;

/**
 * What a document may have at most, checked before it is validated, so that no document is worth
 * more work than it says.
 *
 * @param characters length of the text
 * @param tokens lexical tokens
 * @param depth fields within fields; what lies below {@code __schema} and {@code __type} does not
 *     count
 * @param fields all fields, with those of fragments wherever they are spread
 * @param aliases fields under another name than their own, counted in the same way
 * @param directives counted in the same way
 * @param rootFields fields of one operation, each a call of its own
 */
public record Bounds(
    int characters,
    int tokens,
    int depth,
    int fields,
    int aliases,
    int directives,
    int rootFields) {
  /** Enough for what people and generated clients write. */
  public static final Bounds USUAL = new Bounds(32_768, 4_000, 12, 1_000, 30, 50, 20);
}
