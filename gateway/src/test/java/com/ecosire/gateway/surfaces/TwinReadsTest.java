package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An organization with copies of another's records under the same ids, made on another day:
 * wherever a statement forgets whose records it is about, rows of the other day are shown or
 * changed.
 */
class TwinReadsTest {
  private static final RunningGateway GATEWAY = RunningGateway.instance();
  private static final String DAY = "2001-01-01";

  /**
   * Tenants and their people are no records that a tenant could have copies of; and to the audit of
   * both, these very calls add entries.
   */
  private static final Set<String> TENANTS = Set.of("organizations", "api-keys", "audit", "auth");

  /** A person, an address and the link of an invitation are there once, whoever has copies. */
  private static final Set<String> OF_PERSONS =
      Set.of(
          "users.create",
          "users.export",
          "users.resetSecondFactor",
          "users.invitations.accept",
          "users.invitations.invitationByToken",
          "notifications.unsubscribe");

  /** Free-form values, which hold what was told of records and not the records. */
  private static final Set<String> FREE = Set.of("payload", "sample", "schema");

  /** What anybody may call finds its organization by what is sent, and not by who calls. */
  static Stream<Operation<?, ?>> ofTenants() {
    return Calls.byKey()
        .filter(operation -> operation.access() != Access.PUBLIC)
        .filter(operation -> !TENANTS.contains(operation.module()))
        .filter(operation -> !Calls.isOfPlatform(operation))
        .filter(operation -> !OF_PERSONS.contains(operation.id()))
        .filter(Calls::isNear);
  }

  static Stream<Operation<?, ?>> reads() {
    return ofTenants()
        .filter(operation -> !operation.kind().writes() && !operation.hasBody())
        .filter(operation -> operation.input().fields().stream().noneMatch(Field::required))
        .filter(operation -> !(operation.output() instanceof Output.Binary));
  }

  static Stream<Operation<?, ?>> files() {
    // What is sent as a body is told by ids, and other organizations' are not found.
    return ofTenants()
        .filter(operation -> operation.output() instanceof Output.Binary && !operation.hasBody());
  }

  static Stream<Operation<?, ?>> records() {
    return reads().filter(operation -> Set.of(Kind.GET, Kind.LIST).contains(operation.kind()));
  }

  static Stream<Operation<?, ?>> gets() {
    return reads().filter(operation -> operation.kind() == Kind.GET);
  }

  static Stream<Operation<?, ?>> lists() {
    return reads().filter(operation -> operation.kind() == Kind.LIST);
  }

  @BeforeAll
  static void copy() {
    assertFalse(Known.made().isEmpty());
    new Copies()
        .copy(
            Who.ADMIN,
            Who.TWIN,
            column -> column.name().equals("createdAt") ? "'" + DAY + "'" : column.name());
  }

  private static Resource<?, ?> resource(Operation<?, ?> operation) {
    return RunningGateway.catalog().resources().stream()
        .filter(each -> operation.resource().filter(each.name()::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** The days on which the records of an answer were made, and those of the records within them. */
  private static List<String> days(Object tree) {
    List<String> days = new ArrayList<>();
    if (tree instanceof Map<?, ?> object) {
      Optional.ofNullable(object.get("createdAt"))
          .ifPresent(time -> days.add(String.valueOf(time).substring(0, DAY.length())));
      object.entrySet().stream()
          .filter(entry -> !FREE.contains(entry.getKey()))
          .forEach(entry -> days.addAll(days(entry.getValue())));
    } else if (tree instanceof List<?> list) {
      list.forEach(entry -> days.addAll(days(entry)));
    }
    return days;
  }

  private static void showsOnlyItsOwn(Who who, Answer answer) {
    assertFalse(answer.refused(), () -> who + ": " + answer.body());
    assertTrue(
        days(answer.body()).stream().allMatch(day -> day.equals(DAY) == (who == Who.TWIN)),
        () -> who + ": " + answer.body());
  }

  @ParameterizedTest
  @MethodSource("reads")
  void eachSeesItsOwnRecords(Operation<?, ?> operation) {
    Map<String, String> ids = Known.ids(operation).orElseThrow();
    for (Who who : List.of(Who.ADMIN, Who.TWIN)) {
      showsOnlyItsOwn(who, Calls.rest(who, operation, ids, Map.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void eachIsLedToItsOwnRecords(Operation<?, ?> operation) {
    Map<String, String> ids = Known.ids(operation).orElseThrow();
    Resource<?, ?> resource = resource(operation);
    String names =
        resource.relations().stream().map(Relation::name).collect(Collectors.joining(","));
    Map<String, Object> include = names.isEmpty() ? Map.of() : Map.of("include", names);
    String fields = fields(resource, 2);
    String selection = operation.isPaged() ? "{ nodes " + fields + " }" : fields;
    Map<String, Object> variables = new HashMap<>(ids);
    if (operation.isPaged()) {
      variables.put("limit", 5);
    }
    String document = Documents.document(operation, List.copyOf(variables.keySet()), selection);
    for (Who who : List.of(Who.ADMIN, Who.TWIN)) {
      Answer rest = Calls.rest(who, operation, ids, include);
      showsOnlyItsOwn(who, rest);
      assertFalse(days(rest.body()).isEmpty());
      Answer graphql = GATEWAY.graphql(who, document, variables);
      showsOnlyItsOwn(who, graphql);
      assertFalse(days(graphql.body()).isEmpty());
    }
  }

  /** Relations to so many steps away. */
  private static String fields(Resource<?, ?> resource, int depth) {
    StringBuilder fields = new StringBuilder("{ id createdAt ");
    for (Relation relation : depth == 0 ? List.<Relation>of() : resource.relations()) {
      Resource<?, ?> target = RunningGateway.catalog().resource(relation.target()).orElseThrow();
      String first = relation.many() ? "(first: 3) " : " ";
      fields.append(relation.name()).append(first).append(fields(target, depth - 1));
    }
    return fields.append("} ").toString();
  }

  @ParameterizedTest
  @MethodSource("gets")
  void oneNodeIdLeadsEachToItsOwnRecord(Operation<?, ?> get) {
    Map<String, String> ids = Known.ids(get).orElseThrow();
    String own = Documents.document(get, List.copyOf(ids.keySet()), "{ nodeId }");
    Object node = GATEWAY.graphql(Who.ADMIN, own, ids).at("data", "answer", "nodeId");
    String type = resource(get).name();
    String document = "query($id: ID!) { node(id: $id) { ... on " + type + " { createdAt } } }";
    for (Who who : List.of(Who.ADMIN, Who.TWIN)) {
      Answer answer = GATEWAY.graphql(who, document, Map.of("id", node));
      showsOnlyItsOwn(who, answer);
      assertEquals(1, days(answer.body()).size(), () -> "" + answer.body());
    }
  }

  @ParameterizedTest
  @MethodSource("gets")
  void anothersTagIsNotKnown(Operation<?, ?> get) {
    Map<String, String> ids = Known.ids(get).orElseThrow();
    String tag = Calls.rest(Who.ADMIN, get, ids, Map.of()).header("ETag");
    Answer twin = Calls.rest(Who.TWIN, get, ids, Map.of(), "If-None-Match", tag);
    assertEquals(200, twin.status());
    showsOnlyItsOwn(Who.TWIN, twin);
    Answer stranger = Calls.rest(Who.STRANGER, get, ids, Map.of(), "If-None-Match", tag);
    assertEquals(404, stranger.status());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void anothersCursorIsRefused(Operation<?, ?> list) {
    Map<String, String> ids = Known.ids(list).orElseThrow();
    Object next = Calls.rest(Who.ADMIN, list, ids, Map.of("limit", 1)).at("meta", "nextCursor");
    String document = Documents.document(list, List.copyOf(ids.keySet()), "{ edges { cursor } }");
    Object edge =
        GATEWAY.graphql(Who.ADMIN, document, ids).at("data", "answer", "edges", 0, "cursor");
    for (Object cursor : next == null ? List.of(edge) : List.of(next, edge)) {
      Answer rest = Calls.rest(Who.TWIN, list, ids, Map.of("cursor", cursor));
      assertEquals("invalid_cursor", rest.code(), () -> "" + rest.body());
      Answer graphql = Calls.graphql(Who.TWIN, list, ids, Map.of("after", cursor));
      assertEquals("invalid_cursor", graphql.code(), () -> "" + graphql.body());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileHoldsNothingOfAnother(Operation<?, ?> operation) {
    Optional<Map<String, String>> ids = Known.ids(operation);
    Answer stranger = Calls.rest(Who.STRANGER, operation, ids.orElseThrow(), Map.of());
    if (operation.pathParameters().isEmpty()) {
      assertEquals(200, stranger.status());
      assertTrue(stranger.text().lines().count() <= 1, stranger::text);
      Answer twin = Calls.rest(Who.TWIN, operation, ids.get(), Map.of());
      Answer own = Calls.rest(Who.ADMIN, operation, ids.get(), Map.of());
      assertEquals(own.text().lines().count(), twin.text().lines().count());
    } else {
      assertEquals(404, stranger.status());
    }
  }
}
