package com.ecosire.rest.openapi;

import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Output.nothing;
import static com.ecosire.domain.operation.Resource.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Option;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class OpenApiDocumentTest {
  private static final Catalog CATALOG = Catalog.of(List.of(new WidgetsModule()));
  private static final OpenApiDocument DOCUMENT = new OpenApiDocument(CATALOG);
  private static final Look ROOT = Look.at(DOCUMENT);

  private static Look operation(String path, String method) {
    return ROOT.at("paths", path, method);
  }

  @Test
  void equalCatalogsGiveEqualBytes() {
    OpenApiDocument again = new OpenApiDocument(Catalog.of(List.of(new WidgetsModule())));
    assertEquals(DOCUMENT.json(), again.json());
    assertEquals(DOCUMENT.yaml(), again.yaml());
    assertEquals(DOCUMENT.json31(), again.json31());
  }

  @Test
  void yamlSaysTheSameAsJson() {
    Object yaml = new Yaml().load(DOCUMENT.yaml());
    assertEquals(JsonText.parse(DOCUMENT.json()), JsonText.parse(JsonText.write(yaml)));
    assertFalse(DOCUMENT.yaml().contains("&id"), "YAML has aliases");
  }

  @Test
  void everyOperationIsThereUnderItsId() {
    for (Operation<?, ?> operation : CATALOG.operations()) {
      Look found =
          operation(operation.path(), operation.method().toLowerCase(java.util.Locale.ROOT));
      assertEquals(operation.id(), found.get("operationId"));
      assertEquals(List.of("widgets"), found.get("tags"));
      assertEquals(operation.summary(), found.get("summary"));
      assertEquals(operation.graphqlField(), found.at("x-operation").get("graphql"));
    }
  }

  @Test
  void theHeadNamesModulesAreasAndServers() {
    assertEquals("3.0.3", ROOT.get("openapi"));
    assertEquals("3.1.0", DOCUMENT.tree31().get("openapi"));
    assertEquals("Widgets of every kind.", ROOT.at("tags", 0).get("description"));
    assertEquals(
        Map.of("name", "Supply", "tags", List.of("widgets")), ROOT.at("x-tagGroups", 0).map());
    assertEquals("/api", ROOT.at("servers", 0).get("url"));
  }

  @Test
  void securityFollowsTheAccess() {
    assertEquals(List.of(), operation("/widgets/stats", "get").get("security"));
    Map<String, Object> bearer = Map.of("bearer", List.of());
    assertEquals(
        List.of(bearer, Map.of("cookie", List.of())), operation("/widgets", "get").get("security"));
    assertEquals(
        List.of(bearer, Map.of("cookie", List.of(), "csrf", List.of())),
        operation("/widgets", "post").get("security"));
  }

  @Test
  void descriptionsTellWhatIsNeeded() {
    String admin = (String) operation("/widgets/recount", "post").get("description");
    assertTrue(admin.contains("`widgets:admin`") && admin.contains("`admin`"), admin);
    String stats = (String) operation("/widgets/stats", "get").get("description");
    assertTrue(stats.contains("Anybody") && stats.contains("5 calls a minute"), stats);
    String move = (String) operation("/widgets/move", "post").get("description");
    assertTrue(move.contains("`widget.moved`"), move);
    String list = (String) operation("/widgets", "get").get("description");
    assertTrue(list.contains("`search` looks in name, code."), list);
  }

  @Test
  void listsHavePagingFiltersRangesAndSelection() {
    Look list = operation("/widgets", "get");
    assertEquals(1, list.parameter("page").at("schema").get("default"));
    assertEquals(20, list.parameter("limit").at("schema").get("default"));
    assertEquals(100L, list.parameter("limit").at("schema").get("maximum"));
    assertEquals("createdAt", list.parameter("sortBy").at("schema").get("default"));
    assertEquals(List.of("name", "createdAt"), list.parameter("sortBy").at("schema").get("enum"));
    assertEquals(
        List.of("wood", "stainless_steel"),
        list.parameter("material").at("schema", "items").get("enum"));
    assertEquals(false, list.parameter("material").get("explode"));
    assertEquals("date-time", list.parameter("checkedAtFrom").at("schema").get("format"));
    assertEquals("date-time", list.parameter("to").at("schema").get("format"));
    assertEquals(
        List.of("parent", "labels"), list.parameter("include").at("schema", "items").get("enum"));
    Object fields = list.parameter("fields").at("schema", "items").get("enum");
    assertTrue(((List<?>) fields).contains("name") && !((List<?>) fields).contains("pin"));
  }

  @Test
  void pathsSayWhatTheirIdsAre() {
    Look label = operation("/widgets/{widgetId}/labels/{id}", "delete");
    assertEquals("uuid", label.parameter("widgetId").at("schema").get("format"));
    assertEquals(
        "The widget. Id of the resource Widget.", label.parameter("widgetId").get("description"));
    Look byCode = operation("/widgets/by-code/{code}", "get");
    assertEquals("AB12", byCode.parameter("code").get("example"));
    assertEquals(true, byCode.parameter("code").get("required"));
  }

  @Test
  void headersAreAskedForWhereTheyCount() {
    assertEquals("header", operation("/widgets/{id}", "get").parameter("If-None-Match").get("in"));
    assertEquals("header", operation("/widgets/{id}", "patch").parameter("If-Match").get("in"));
    assertEquals("header", operation("/widgets", "post").parameter("Idempotency-Key").get("in"));
    assertThrows(
        AssertionError.class, () -> operation("/widgets", "get").parameter("Idempotency-Key"));
    assertThrows(AssertionError.class, () -> operation("/widgets", "post").parameter("If-Match"));
  }

  @Test
  void answersHaveTheStatusesThatCanOccur() {
    assertEquals(
        Set.of(
            "201", "400", "401", "403", "404", "406", "409", "413", "415", "422", "429", "500",
            "503"),
        Set.copyOf(operation("/widgets", "post").at("responses").names()));
    assertEquals(
        Set.of("200", "304", "400", "401", "403", "404", "406", "422", "429", "500", "503"),
        Set.copyOf(operation("/widgets", "get").at("responses").names()));
    assertEquals(
        Set.of("204", "400", "401", "403", "404", "409", "412", "422", "429", "500", "503"),
        Set.copyOf(operation("/widgets/{id}", "delete").at("responses").names()));
  }

  @Test
  void refusalsShowEachOfTheirCodes() {
    Look conflict =
        operation("/widgets", "post").at("responses", "409", "content", "application/problem+json");
    Set<String> codes = new TreeSet<>(conflict.at("examples").names());
    assertTrue(
        codes.containsAll(Set.of("conflict", "in_use", "version_conflict")), codes.toString());
    Look example = conflict.at("examples", "in_use", "value");
    assertEquals(409, example.get("status"));
    assertEquals(conflict.at("schema").get("required"), example.names());
  }

  @Test
  void answersHaveTheirHeaders() {
    Look created = operation("/widgets", "post").at("responses", "201", "headers");
    assertTrue(
        created
            .names()
            .containsAll(Set.of("Location", "ETag", "Idempotency-Replayed", "X-RateLimit-Reset")));
    assertTrue(
        operation("/widgets", "get").at("responses", "200", "headers").names().contains("Link"));
    assertTrue(
        operation("/widgets", "get")
            .at("responses", "429", "headers")
            .names()
            .contains("Retry-After"));
    Look search = operation("/widgets/search", "post").at("responses", "200", "headers");
    assertFalse(search.names().contains("Link"), "a page that was posted for has no address");
    Look label = operation("/widgets/{widgetId}/labels", "post").at("responses", "201", "headers");
    assertFalse(label.names().contains("Location"), "a label cannot be read by itself");
  }

  @Test
  void bodiesHaveTheirMediaTypes() {
    assertEquals(
        List.of("application/merge-patch+json", "application/json"),
        operation("/widgets/{id}", "patch").at("requestBody", "content").names());
    assertEquals(
        List.of("multipart/form-data", "text/csv"),
        operation("/widgets/import", "post").at("requestBody", "content").names());
    assertEquals(
        List.of("multipart/form-data", "application/octet-stream"),
        operation("/widgets/{id}/picture", "put").at("requestBody", "content").names());
    assertEquals(
        "boolean",
        operation("/widgets/import", "post").parameter("dryRun").at("schema").get("type"));
    assertEquals(
        List.of("text/csv", "application/x-ndjson"),
        operation("/widgets/export", "get").at("responses", "200", "content").names());
    assertFalse(operation("/widgets/{id}/forget", "delete").map().containsKey("requestBody"));
  }

  @Test
  void inputsNameWhatIsRequiredAndNothingElse() {
    Look input = ROOT.at("components", "schemas", "WidgetCreateInput");
    assertEquals(List.of("name", "code"), input.get("required"));
    assertEquals(false, input.get("additionalProperties"));
    assertEquals(true, input.at("properties", "pin").get("writeOnly"));
    assertEquals("^[A-Z]{2}[0-9]{2}$", input.at("properties", "code").get("pattern"));
    assertEquals("usd", input.at("properties", "currency").get("default"));
    assertFalse(
        input.at("properties", "parts").map().containsKey("default"), "nobody may send no parts");
    assertFalse(input.at("properties").map().containsKey("id"));
    Look patch = ROOT.at("components", "schemas", "WidgetUpdateInput");
    assertFalse(patch.map().containsKey("required"));
    assertFalse(patch.at("properties").map().containsKey("soldFrom"), "set at creation only");
  }

  @Test
  void valueObjectsHaveANameForEachUse() {
    Look schemas = ROOT.at("components", "schemas");
    assertEquals(List.of("width"), schemas.at("BoxInput").get("required"));
    assertFalse(schemas.at("BoxUpdateInput").map().containsKey("required"), "what is absent stays");
    assertEquals(List.of("width", "height", "lining"), schemas.at("Box").get("required"));
    assertEquals(List.of("label"), schemas.at("PartInput").get("required"));
    assertEquals(List.of("label", "count", "parts"), schemas.at("Part").get("required"));
  }

  @Test
  void answersShowNoSecretAndSayWhatCanBeNull() {
    Look widget = ROOT.at("components", "schemas", "Widget", "properties");
    assertFalse(widget.map().containsKey("pin"));
    assertEquals(true, widget.at("notes").get("nullable"));
    assertFalse(widget.at("price").map().containsKey("nullable"));
    assertEquals(true, widget.at("createdAt").get("readOnly"));
    assertEquals(
        List.of(Tree.ref("schemas", "Box"), Tree.ref("schemas", "Null")),
        widget.at("box").get("oneOf"));
    assertFalse(
        ROOT.at("components", "schemas", "Happening", "properties").map().containsKey("token"));
  }

  @Test
  void version31UsesTheWordsOfJsonSchema() {
    Look widget =
        new Look(DOCUMENT.tree31(), DOCUMENT.tree31())
            .at("components", "schemas", "Widget", "properties");
    assertEquals(List.of("string", "null"), widget.at("notes").get("type"));
    assertEquals(List.of("AB12"), widget.at("code").get("examples"));
    assertEquals("#/components/schemas/Material", ((Map<?, ?>) widget.get("material")).get("$ref"));
    String text = DOCUMENT.json31();
    assertFalse(text.contains("\"nullable\"") || text.contains("\"binary\""));
  }

  @Test
  void aPatternWithoutAnExampleIsAFault() {
    record Odd(@Doc("Odd") @Pattern(regexp = "x{7}-odd") String value) {}
    Catalog catalog =
        catalog(
            () ->
                module("odd", Area.SUPPLY, "Odd things")
                    .command("do", Odd.class, nothing(), "Do it", (in, call) -> null));
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> new OpenApiDocument(catalog));
    assertTrue(
        refused.getMessage().contains("odd.do.value needs a fitting example"),
        refused.getMessage());
  }

  @Test
  void pathsThatDifferOnlyInParameterNamesAreAFault() {
    NoRecords<Widget, WidgetInput> records =
        new NoRecords<>(Widget.class, WidgetInput.class, Listing.listing());
    Catalog catalog =
        catalog(
            () ->
                module(
                    "widgets",
                    Area.SUPPLY,
                    "Widgets",
                    resource("/widgets", records, "a widget")
                        .get()
                        .update(Option.at("/widgets/{widgetId}"))));
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> new OpenApiDocument(catalog));
    assertTrue(refused.getMessage().contains("cannot be told from"), refused.getMessage());
  }

  private static Catalog catalog(BusinessModule module) {
    return Catalog.of(List.of(module));
  }
}
