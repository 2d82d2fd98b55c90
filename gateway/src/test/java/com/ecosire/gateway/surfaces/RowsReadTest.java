package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Field;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However long a list is, a page of it reads about as many rows as it shows: whatever the sort, and
 * however deep a cursor leads.
 */
class RowsReadTest {
  private static final int LIMIT = 20;

  /** The page, one more to know whether there is a next one, and the record in the path. */
  private static final int MOST = 3 * LIMIT;

  private static final int ROWS = 2_000;

  /** Of texts; enough to tell them apart. */
  private static final int LENGTH = 16;

  private static final Map<String, Integer> MORE_ROWS = Map.of("contact", 100_000);
  private static final Set<String> FEW = Set.of("organization", "number_sequence", "api_key");

  /** Longer than an index can hold; what an organization has of them is few in thousands. */
  private static final Set<String> WIDE = Set.of("file_folder.path");

  /** Columns whose values go together. */
  private static final Map<String, String> TOGETHER =
      Map.of(
          "releaseVersion", "CONCAT('1.', seq)",
          "versionRank", "CONCAT('011', LPAD(LENGTH(seq), 2, '0'), seq, ' ~')",
          // By the numbers of its words.
          "impact", "seq % 4");

  /** One list, one sort, one direction. */
  record Sorted(Operation<?, ?> list, String table, String sort, String direction) {
    @Override
    public String toString() {
      return list.id() + " by " + sort + " " + direction;
    }

    Map<String, Object> parameters(int page) {
      Map<String, Object> parameters = new HashMap<>();
      parameters.put("sortBy", sort);
      parameters.put("sortOrder", direction);
      parameters.put("limit", LIMIT);
      parameters.put("page", page);
      parameters.put("total", false);
      parameters.put("fields", "id");
      return parameters;
    }
  }

  static Stream<Sorted> sorts() {
    return Calls.lists()
        .flatMap(list -> resource(list).map(resource -> sorts(list, resource)).orElse(Stream.of()));
  }

  private static Optional<Resource<?, ?>> resource(Operation<?, ?> list) {
    return RunningGateway.catalog().resources().stream()
        .filter(resource -> list.resource().filter(resource.name()::equals).isPresent())
        .filter(resource -> resource.records().entity().isAnnotationPresent(Table.class))
        .filter(resource -> !FEW.contains(table(resource)))
        .<Resource<?, ?>>map(resource -> resource)
        .findFirst();
  }

  private static String table(Resource<?, ?> resource) {
    return resource.records().entity().getAnnotation(Table.class).name();
  }

  private static Stream<Sorted> sorts(Operation<?, ?> list, Resource<?, ?> resource) {
    List<Sorted> sorts = new ArrayList<>();
    for (Field field : resource.plan().sorts()) {
      if (WIDE.contains(table(resource) + "." + field.name())) {
        continue;
      }
      sorts.add(new Sorted(list, table(resource), field.name(), "asc"));
      sorts.add(new Sorted(list, table(resource), field.name(), "desc"));
    }
    return sorts.stream();
  }

  @BeforeAll
  static void fill() {
    assertFalse(Known.made().isEmpty());
    Copies copies = new Copies();
    copies.copy(Who.ADMIN, Who.CROWD, Copies.Column::name);
    Map<String, Set<String>> sorted =
        sorts()
            .collect(
                Collectors.groupingBy(
                    Sorted::table, Collectors.mapping(Sorted::sort, Collectors.toSet())));
    Map<String, Map<String, String>> parents = new HashMap<>();
    sorts().forEach(each -> parents.put(each.table, Known.ids(each.list).orElseThrow()));
    sorted.forEach(
        (table, sorts) ->
            copies.multiply(
                table,
                crowd(table),
                MORE_ROWS.getOrDefault(table, ROWS),
                column ->
                    Optional.ofNullable(parents.get(table).get(column.name()))
                        .map(id -> "UNHEX('" + id.replace("-", "") + "')")
                        .orElseGet(() -> value(column, sorts.contains(column.name())))));
  }

  /** Whose records the lists of the platform's one page show. */
  private static Who crowd(String table) {
    return table.startsWith("status_") ? Who.ADMIN : Who.CROWD;
  }

  @AfterAll
  static void clear() {
    Copies copies = new Copies();
    sorts()
        .map(Sorted::table)
        .distinct()
        .filter(table -> crowd(table) == Who.ADMIN)
        .forEach(table -> copies.reduce(table, Who.ADMIN, ROWS));
  }

  /** Values in no order, and none in some rows, where the list is sorted by them. */
  private static String value(Copies.Column column, boolean sorted) {
    if (column.name().equals("id")) {
      return "UNHEX(LPAD(HEX(seq), 32, '0'))";
    }
    if (TOGETHER.containsKey(column.name())) {
      return TOGETHER.get(column.name());
    }
    if (column.unique() && column.length() == 32) {
      return "UNHEX(SHA2(seq, 256))";
    }
    boolean varied = sorted || column.unique() || column.name().endsWith("At");
    if (!varied || column.type().equals("binary") || column.name().equals("status")) {
      return column.name();
    }
    if (!sorted && column.nullable()) {
      return "NULL";
    }
    String value =
        switch (column.type()) {
          case "date" -> "DATE_ADD('2000-01-01', INTERVAL seq DAY)";
          case "datetime" -> "DATE_ADD('2020-01-01', INTERVAL (seq * 7919) % 5000000 SECOND)";
          case String text when text.contains("char") ->
              "LEFT(SHA2(seq, 256), " + Math.min(column.length(), LENGTH) + ")";
          default -> column.unique() ? "seq + 1000" : "seq % 997";
        };
    return column.nullable() ? "IF(seq % 4 = 0, NULL, " + value + ")" : value;
  }

  @ParameterizedTest
  @MethodSource("sorts")
  void aPageReadsNoMoreThanItself(Sorted sorted) {
    Map<String, String> ids = new HashMap<>(Known.ids(sorted.list).orElseThrow());
    ids.computeIfPresent(
        "organizationId",
        (name, id) -> RunningGateway.instance().organization(Who.CROWD).toString());
    reads(sorted, ids, sorted.parameters(1));
    int deep = MORE_ROWS.getOrDefault(sorted.table, ROWS) * 4 / 10 / LIMIT;
    // The first quarter upwards has no value where the field may have none.
    for (int page : List.of(3, deep)) {
      Answer far = Calls.rest(crowd(sorted.table), sorted.list, ids, sorted.parameters(page));
      Map<String, Object> parameters = sorted.parameters(1);
      parameters.remove("page");
      parameters.put("cursor", far.at("meta", "nextCursor"));
      reads(sorted, ids, parameters);
    }
  }

  private static void reads(
      Sorted sorted, Map<String, String> ids, Map<String, Object> parameters) {
    Traffic traffic =
        Traffic.of(() -> Calls.rest(crowd(sorted.table), sorted.list, ids, parameters));
    assertEquals(200, traffic.answer().status(), () -> "" + traffic.answer().body());
    assertEquals(LIMIT, ((List<?>) traffic.answer().at("data")).size());
    assertTrue(traffic.rowsRead() <= MOST, () -> traffic.rowsRead() + " rows: " + traffic);
    assertEquals(0, traffic.rowsSorted(), traffic::toString);
    HeardStatement page = traffic.statements().getLast();
    page.plan(Traffic.connection())
        .forEach(step -> assertFalse(step.sorts(), () -> page + "\n" + step));
  }
}
