package com.ecosire.domain.query;

import java.util.List;
import java.util.Map;

/**
 * What a list offers, as its store declares it; names are those of the resource's fields and are
 * checked at start.
 *
 * @param search fields that the search looks in
 * @param filter fields that can be filtered
 * @param sort fields that can be sorted by; createdAt is the default where it is among them, else
 *     the first
 * @param otherNames other names of fields in {@code sort}
 */
public record Listing(
    List<String> search, List<String> filter, List<String> sort, Map<String, String> otherNames) {
  /** A list that offers nothing but paging. */
  public static Listing listing() {
    return new Listing(List.of(), List.of(), List.of("createdAt"), Map.of());
  }

  /** Sets the fields that the search looks in. */
  public Listing search(String... fields) {
    return new Listing(List.of(fields), filter, sort, otherNames);
  }

  /** Sets the fields that can be filtered; numbers and times also by range. */
  public Listing filter(String... fields) {
    return new Listing(search, List.of(fields), sort, otherNames);
  }

  /** Sets the fields that can be sorted by. */
  public Listing sort(String... fields) {
    return new Listing(search, filter, List.of(fields), otherNames);
  }

  /** Takes another name for a field that the list can be sorted by. */
  public Listing alsoSortedBy(String name, String field) {
    return new Listing(search, filter, sort, Map.of(name, field));
  }
}
