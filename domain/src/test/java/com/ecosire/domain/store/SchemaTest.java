package com.ecosire.domain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ecosire.domain.Modules;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.platform.users.colleagues.Colleague;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Table.Column;
import com.ecosire.domain.store.embedded.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrated tables are what the stored types say, column by column. */
class SchemaTest {
  private static final Catalog CATALOG =
      Modules.of(MasterKey.of("a key for tests, which opens nothing else"), "http://localhost")
          .catalog();

  /**
   * Codes stand in a table of their own, since products and variants share them; the column of a
   * role's key has another name, since it would be a reserved word, and so has a component's.
   */
  private static final Set<String> UNIQUE_ELSEWHERE =
      Set.of(
          "product.sku",
          "product.barcode",
          "product_variant.sku",
          "product_variant.barcode",
          "license.key",
          "role.key",
          "status_component.key",
          // The addresses of all people stand in a table of their own.
          "membership.email");

  /** What clients may leave out, or never see, and the module's rules always set. */
  private static final Set<String> FILLED_BY_RULES =
      Set.of(
          "api_key.hash",
          "api_key.prefix",
          "category.slug",
          "license.activationsLimit",
          "license.policyId",
          "license_activation.productId",
          "membership.role",
          "number_sequence.earlier",
          "number_sequence.period",
          "organization.slug",
          "price_rule.target",
          "product_variant.optionsKey",
          "sales_order_line.position",
          "sales_order_line.taxIds");

  /** Members and users are the same rows, which are made as users. */
  private static final Set<String> WRITTEN_BY_ANOTHER_TYPE = Set.of("membership.status");

  private static EntityManagerFactory unit;
  private static Map<String, Table> tables;

  @BeforeAll
  static void read() throws SQLException {
    unit = Persistence.unit(TestDatabase.dataSource(), CATALOG.entities());
    tables = Table.all(TestDatabase.dataSource());
  }

  @AfterAll
  static void close() {
    unit.close();
  }

  static Stream<Class<?>> entities() {
    return CATALOG.entities().stream();
  }

  @ParameterizedTest
  @MethodSource("entities")
  void hasTheColumnsOfItsType(Class<?> entity) {
    Mapping mapping = Mapping.of(unit, entity);
    Table table = tables.get(mapping.table());
    List<String> faults = new ArrayList<>();
    Set<String> unmapped = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    unmapped.addAll(table.columns().keySet());
    for (Mapping.Attribute attribute : mapping.attributes()) {
      Column column = table.columns().get(attribute.column());
      unmapped.remove(attribute.column());
      if (column == null) {
        faults.add(attribute.column() + " is missing");
      } else {
        attribute
            .fault(column)
            .filter(fault -> !fault.equals(Mapping.UNFILLED) || !isFilled(entity, table, column))
            .ifPresent(fault -> faults.add(column.name() + " " + fault));
      }
    }
    unmapped.stream()
        .filter(name -> !WRITTEN_BY_ANOTHER_TYPE.contains(table.name() + "." + name))
        .filter(name -> table.columns().get(name).mustBeGiven())
        .forEach(name -> faults.add(name + " is never written, and has no default"));
    assertFalse(mapping.attributes().isEmpty());
    assertEquals(List.of(), faults, mapping.table());
  }

  /** Rows that no client makes are always made whole. */
  private static boolean isFilled(Class<?> entity, Table table, Column column) {
    return CATALOG.resources().stream().noneMatch(resource -> resource.shape().type() == entity)
        || FILLED_BY_RULES.contains(table.name() + "." + column.name());
  }

  @ParameterizedTest
  @MethodSource("entities")
  void keepsUniqueWhatIsSaidToBe(Class<?> entity) {
    String name = Mapping.of(unit, entity).table();
    Table table = tables.get(name);
    List<String> unguarded =
        Shape.of(entity).fields().stream()
            .filter(Field::unique)
            .map(Field::name)
            .filter(field -> !UNIQUE_ELSEWHERE.contains(name + "." + field))
            .filter(field -> !table.isUnique(field))
            .toList();
    assertEquals(List.of(), unguarded, name);
    assertEquals(
        List.of(), table.badlyNamedKeys(), "the problem names the field by the key's name");
  }

  /** A view has no key of its own; each of its tables has. */
  private static Stream<Class<?>> tableEntities() {
    return entities().filter(entity -> entity != Colleague.class);
  }

  @ParameterizedTest
  @MethodSource("tableEntities")
  void hasTheOrganizationFirstInItsPrimaryKey(Class<?> entity) {
    Table table = tables.get(Mapping.of(unit, entity).table());
    assertEquals(List.of("organizationId", "id"), table.key("PRIMARY"));
  }
}
