package com.ecosire.rest.request;

import java.util.Map;

/**
 * A query string, sorted by what its parameters are for.
 *
 * @param values the operation's input
 * @param paging page, limit, cursor and total of operations that answer pages without being lists
 * @param fields names of the fields wanted, separated by commas; empty for all
 * @param include names of the relations to embed, separated by commas
 */
public record Query(
    Map<String, String> values, Map<String, String> paging, String fields, String include) {
  /** No parameter at all. */
  public static final Query NONE = new Query(Map.of(), Map.of(), "", "");
}
