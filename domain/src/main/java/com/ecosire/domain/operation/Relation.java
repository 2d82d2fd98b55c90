package com.ecosire.domain.operation;

/**
 * A way from a resource to others, loaded in batches: a GraphQL field, and a name for REST's {@code
 * include}.
 *
 * @param name the field's name
 * @param doc one sentence
 * @param target the stored type of the other resource
 * @param key the field that holds the id: of this resource for one, of the other for many
 * @param many whether there can be several
 */
public record Relation(String name, String doc, Class<?> target, String key, boolean many) {
  /** A relation to the records whose field holds the id. */
  public static Relation many(String name, Class<?> target, String key, String doc) {
    return new Relation(name, doc, target, key, true);
  }
}
