package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.TypeNames;
import com.ecosire.graphql.GraphqlSettings;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static ExampleServer server;
  private static GraphQLSchema schema;

  /** What was printed is read again, so that graphql-java checks all that a schema must fulfil. */
  @BeforeAll
  static void start() {
    server = new ExampleServer(GraphqlSettings.usual());
    TypeDefinitionRegistry types = new SchemaParser().parse(server.surface.sdl());
    schema = new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theSchemaIsServedAsText() {
    assertEquals(server.surface.sdl(), server.get("/graphql/schema.graphql").body());
    assertFalse(server.surface.sdl().isEmpty());
  }

  @Test
  void redirectsBelongToRestAlone() {
    assertFalse(server.surface.sdl().contains("isit"), "a field leads elsewhere");
  }

  @Test
  void equalCatalogsHaveEqualSchemas() {
    try (ExampleServer other = new ExampleServer(GraphqlSettings.usual())) {
      assertEquals(server.surface.sdl(), other.surface.sdl());
    }
  }

  /** The catalog refuses modules' types of these names. */
  @Test
  void whatNoModuleDefinesIsReserved() {
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLScalarType || type instanceof GraphQLInterfaceType) {
        assertTrue(TypeNames.isReserved(type.getName()), type.getName());
      }
    }
    for (String name : List.of("Query", "Mutation", "Subscription", "PageInfo", "FileLink")) {
      assertTrue(TypeNames.isReserved(name), name);
    }
  }

  @Test
  void everythingIsDescribed() {
    List<String> silent = new ArrayList<>();
    schema.getAllTypesAsList().stream()
        .filter(type -> !type.getName().startsWith("__"))
        .forEach(
            type -> {
              check(silent, "", type);
              switch (type) {
                case GraphQLObjectType object ->
                    object
                        .getFieldDefinitions()
                        .forEach(field -> checkField(silent, object, field));
                case GraphQLInputObjectType input ->
                    input
                        .getFieldDefinitions()
                        .forEach(field -> check(silent, input.getName(), field));
                case GraphQLEnumType words ->
                    words.getValues().forEach(word -> check(silent, words.getName(), word));
                default -> assertNotNull(type.getName());
              }
            });
    assertEquals(List.of(), silent);
  }

  private static void checkField(
      List<String> silent, GraphQLObjectType type, GraphQLFieldDefinition field) {
    check(silent, type.getName(), field);
    for (GraphQLArgument argument : field.getArguments()) {
      check(silent, type.getName() + "." + field.getName(), argument);
    }
  }

  private static void check(List<String> silent, String owner, GraphQLNamedSchemaElement element) {
    if (element.getDescription() == null || element.getDescription().isBlank()) {
      silent.add(owner + "." + element.getName());
    }
  }

  @Test
  void wordsAreUpperSnake() {
    GraphQLEnumType type = (GraphQLEnumType) schema.getType("ContactType");
    assertEquals(
        List.of("COMPANY", "PERSON", "SOLE_TRADER"),
        type.getValues().stream().map(word -> word.getName()).toList());
    assertEquals("A human being", type.getValue("PERSON").getDescription());
    assertNotNull(((GraphQLEnumType) schema.getType("ContactSortBy")).getValue("CREATED_AT"));
  }

  @Test
  void inputsAskForWhatMustBeSent() {
    GraphQLInputObjectType create = (GraphQLInputObjectType) schema.getType("ContactCreateInput");
    assertEquals("String!", print(create, "name"));
    assertEquals("ContactType", print(create, "type"));
    assertEquals("AddressInput", print(create, "address"));
    assertEquals(
        "String!", print((GraphQLInputObjectType) schema.getType("AddressInput"), "street"));
    GraphQLInputObjectType update = (GraphQLInputObjectType) schema.getType("ContactUpdateInput");
    assertEquals("String", print(update, "name"));
    assertEquals("AddressUpdateInput", print(update, "address"));
    assertEquals(
        "String", print((GraphQLInputObjectType) schema.getType("AddressUpdateInput"), "street"));
    assertEquals(null, update.getFieldDefinition("source"));
    assertEquals(
        "UUID!", print((GraphQLInputObjectType) schema.getType("ContactImportInput"), "fileId"));
  }

  private static String print(GraphQLInputObjectType type, String field) {
    return GraphQLTypeUtil.simplePrint(type.getFieldDefinition(field).getType());
  }

  @Test
  void answersSayWhatIsAlwaysThere() {
    GraphQLObjectType contact = schema.getObjectType("Contact");
    assertEquals("UUID!", print(contact, "id"));
    assertEquals("String!", print(contact, "name"));
    assertEquals("EmailAddress", print(contact, "email"));
    assertEquals("Money!", print(contact, "revenue"));
    assertEquals("[Order!]", print(contact, "orders"));
    assertEquals("Contact", print(contact, "parent"));
    assertEquals("Boolean!", print(schema.getMutationType(), "contactReset"));
    assertEquals("UUID", print(schema.getMutationType(), "contactDelete"));
    assertEquals("ContactConnection", print(schema.getQueryType(), "contacts"));
    assertEquals("FileLink", print(schema.getQueryType(), "contactExport"));
    assertTrue(contact.getInterfaces().stream().anyMatch(type -> type.getName().equals("Node")));
  }

  private static String print(GraphQLObjectType type, String field) {
    return GraphQLTypeUtil.simplePrint(type.getFieldDefinition(field).getType());
  }
}
