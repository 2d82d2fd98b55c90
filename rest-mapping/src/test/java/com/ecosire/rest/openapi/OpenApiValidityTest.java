package com.ecosire.rest.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.timeline.Timeline;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the documents against what others understand of OpenAPI and JSON Schema. */
class OpenApiValidityTest {
  private static final Catalog WIDGETS = Catalog.of(List.of(new WidgetsModule()));
  private static final Catalog CONTACTS =
      Catalog.of(List.of(new ContactsModule(new Timeline()), Business.names()));

  static Stream<Catalog> catalogs() {
    return Stream.of(WIDGETS, CONTACTS);
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void aParserUnderstandsEveryForm(Catalog catalog) {
    OpenApiDocument document = new OpenApiDocument(catalog);
    for (String text : List.of(document.json(), document.yaml(), document.json31())) {
      SwaggerParseResult result = new OpenAPIV3Parser().readContents(text);
      assertEquals(List.of(), result.getMessages());
      long operations =
          result.getOpenAPI().getPaths().values().stream()
              .mapToLong(path -> path.readOperations().size())
              .sum();
      assertEquals(catalog.operations().size(), operations);
    }
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void everyExampleFitsItsSchema(Catalog catalog) {
    Map<String, Object> document = new OpenApiDocument(catalog).tree30();
    assertEquals(List.of(), misfits(document, Dialects.getOpenApi30()));
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void everyExampleFitsItsSchemaInVersion31(Catalog catalog) {
    Map<String, Object> document = new OpenApiDocument(catalog).tree31();
    assertEquals(List.of(), misfits(document, Dialects.getDraft202012()));
  }

  @Test
  void anExampleThatDoesNotFitIsSeen() {
    Map<String, Object> schema = Tree.of("type", "string", "format", "uuid", "example", "none");
    Map<String, Object> document = Tree.of("components", Tree.of("schemas", Tree.of("Id", schema)));
    List<String> misfits = new ArrayList<>();
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30());
    for (ExampleSites.Site site : ExampleSites.of(document)) {
      errors(registry, document, site).forEach(error -> misfits.add(site + ": " + error));
    }
    assertEquals(1, misfits.size(), misfits.toString());
  }

  private static List<String> misfits(Map<String, Object> document, Dialect dialect) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(dialect);
    List<ExampleSites.Site> sites = ExampleSites.of(document);
    assertTrue(sites.size() > 100, "there are too few examples: " + sites.size());
    List<String> misfits = new ArrayList<>();
    for (ExampleSites.Site site : sites) {
      errors(registry, document, site).forEach(error -> misfits.add(site + ": " + error));
    }
    return misfits;
  }

  private static List<Error> errors(
      SchemaRegistry registry, Map<String, Object> document, ExampleSites.Site site) {
    Map<String, Object> schema =
        Tree.of("allOf", List.of(site.schema()), "components", document.get("components"));
    return registry
        .getSchema(JsonText.write(schema), InputFormat.JSON)
        .validate(
            JsonText.write(site.example()),
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
