package com.ecosire.domain.query;

import java.util.Set;

/**
 * The fields that a caller wants to read and the relations to embed; narrows the SQL as well as the
 * answer.
 *
 * @param fields names of fields; empty means all
 * @param include names of relations to embed
 */
public record Selection(Set<String> fields, Set<String> include) {
  /** Every field, no relation. */
  public static final Selection ALL = new Selection(Set.of(), Set.of());

  /** Nothing but the id: enough to know that a record exists. */
  public static final Selection ID = new Selection(Set.of("id"), Set.of());

  /** Whether a field is wanted. */
  public boolean wants(String field) {
    return fields.isEmpty() || fields.contains(field);
  }

  /** Whether every field is wanted. */
  public boolean isAll() {
    return fields.isEmpty();
  }
}
