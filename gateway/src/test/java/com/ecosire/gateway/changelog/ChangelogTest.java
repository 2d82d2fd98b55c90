package com.ecosire.gateway.changelog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the changelog tells of two documents. */
class ChangelogTest {
  private static final LocalDate DATE = LocalDate.of(2026, 12, 1);

  /** An API with one operation and one resource. */
  private static Inventory api(String parameters, String schemas) {
    return Inventory.of(
        """
        {"paths": {"/api/teas": {"get": {"operationId": "teas.list", "parameters": [%s]}}},
         "components": {"schemas": {%s}}}
        """
            .formatted(parameters, schemas),
        "");
  }

  private static Map<String, Object> between(Inventory before, Inventory now) {
    return Changelog.entry(DATE, before, now).orElseThrow();
  }

  @Test
  void tellsFieldsOfRecordsAndInputsBothWays() {
    Inventory before =
        api(
            "",
            """
            "Tea": {"properties": {"id": {}, "leaf": {}}},
            "TeaCreateInput": {"properties": {"leaf": {}}}
            """);
    Inventory now =
        api(
            "",
            """
            "Tea": {"properties": {"id": {}, "origin": {}}},
            "TeaCreateInput": {"properties": {"leaf": {}, "origin": {}}},
            "Cup": {"properties": {"size": {}}}
            """);
    Map<String, Object> entry = between(before, now);
    assertEquals(
        Map.of("Tea", Set.of("origin"), "TeaCreateInput", Set.of("origin")),
        entry.get("fieldsAdded"));
    assertEquals(Map.of("Tea", Set.of("leaf")), entry.get("fieldsRemoved"));
    assertEquals(Set.of("date", "fieldsAdded", "fieldsRemoved"), entry.keySet());
  }

  @Test
  void tellsWordsOfEnumsAlsoWithinFieldsAndLists() {
    Inventory before =
        api(
            "",
            """
            "Kind": {"enum": ["green", "black"]},
            "Tea": {"properties": {"size": {"enum": ["s"]}, "tags": {"items": {"enum": ["a"]}}}}
            """);
    Inventory now =
        api(
            "",
            """
            "Kind": {"enum": ["green", "white"]},
            "Tea": {"properties": {"size": {"enum": ["s", "m"]}, "tags": {"items": {"enum": ["a", "b"]}}}}
            """);
    Map<String, Object> entry = between(before, now);
    assertEquals(
        Map.of("Kind", Set.of("white"), "Tea.size", Set.of("m"), "Tea.tags", Set.of("b")),
        entry.get("valuesAdded"));
    assertEquals(Map.of("Kind", Set.of("black")), entry.get("valuesRemoved"));
  }

  @Test
  void tellsParametersAndWhatTheyTake() {
    String sort = "{\"name\": \"sortBy\", \"schema\": {\"enum\": [%s]}}";
    Inventory before = api(sort.formatted("\"name\""), "");
    Inventory now =
        api(
            sort.formatted("\"name\", \"age\"") + ", {\"$ref\": \"#/components/parameters/Page\"}",
            "");
    assertEquals(
        Map.of("teas.list", Set.of("sortBy=age", "Page")),
        between(before, now).get("parametersAdded"));
    assertEquals(Optional.empty(), Changelog.entry(DATE, now, now));
  }
}
