package com.ecosire.gateway.surfaces;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Field;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records of the first organization, made once through every create operation. */
final class Known {
  private static final RunningGateway GATEWAY = RunningGateway.instance();
  private static final int ROWS = 3;

  /** Commands that make the records of resources whose clients cannot create single ones. */
  private static final List<String> OTHER_CREATIONS =
      List.of("pricing.codes.generate", "webhooks.endpoints.sendTest");

  private static final Map<String, Answer> MADE = new LinkedHashMap<>();
  private static final Map<String, Map<String, Way>> LEARNED = new HashMap<>();

  private static final Map<String, Map<String, String>> IDS = new HashMap<>();

  static {
    Purchased.bought();
    Purchased.saved();
    Stream<Operation<?, ?>> creations = Calls.all().filter(o -> o.kind() == Kind.CREATE);
    creations.forEach(Known::make);
    OTHER_CREATIONS.forEach(id -> make(RunningGateway.catalog().operation(id).orElseThrow()));
    Licensed.bound();
    Purchased.dearer();
    Downloaded.some();
    Billed.some();
    Calls.lists().forEach(Known::findFullest);
    Calls.ofItems().forEach(item -> ids(item).ifPresent(ids -> IDS.put(item.id(), ids)));
  }

  private Known() {}

  private static void make(Operation<?, ?> operation) {
    for (int i = 0; i < ROWS; i++) {
      ids(operation)
          .ifPresent(
              ids ->
                  MADE.merge(
                      operation.id(),
                      create(operation, ids),
                      (one, next) -> one.status() == 201 ? one : next));
    }
  }

  /** Makes a record; what the shapes do not say about its input is learned from a refusal. */
  static Answer create(Operation<?, ?> operation, Map<String, String> ids) {
    Answer answer = Calls.rest(Who.ADMIN, operation, ids, values(operation));
    Map<String, Way> learned = LEARNED.computeIfAbsent(operation.id(), id -> new HashMap<>());
    boolean more = false;
    for (var fault : answer.faults()) {
      more |= Way.after(fault).filter(way -> learned.put(name(fault), way) != way).isPresent();
    }
    return more ? Calls.rest(Who.ADMIN, operation, ids, values(operation)) : answer;
  }

  /** A product that is sold only through its variants is what is wrong where one is missing. */
  private static String name(Answer.Fault fault) {
    return fault.code().equals("variant_required")
        ? "productId"
        : fault.field().replaceFirst("[\\[.].*", "");
  }

  /** How a value is found that a refusal asked for. */
  private enum Way {
    /** Other values make it necessary. */
    SAMPLE,
    /** Its entries can name what the parent lacks, such as a product's attributes. */
    EMPTY,
    /** The record that it refers to is used otherwise already. */
    FRESH,
    /** The product that it refers to has no licences. */
    LICENSED,
    /** The product that it refers to cannot be downloaded. */
    DIGITAL;

    static Optional<Way> after(Answer.Fault fault) {
      boolean entry = fault.field().indexOf('[') > 0;
      return switch (fault.code()) {
        case "required" -> Optional.of(SAMPLE);
        case "variant_required" -> Optional.of(FRESH);
        case "no_policy" -> Optional.of(LICENSED);
        case "not_digital" -> Optional.of(DIGITAL);
        case String code when entry && code.startsWith("unknown_") -> Optional.of(EMPTY);
        default -> Optional.empty();
      };
    }

    Object value(Field field) {
      return switch (this) {
        case SAMPLE -> reference(field).orElseGet(() -> Samples.value(field, field.type()));
        case EMPTY -> List.of();
        case FRESH -> fresh(creationOf(field.reference().orElseThrow()).orElseThrow()).get("id");
        case LICENSED -> Licensed.product();
        case DIGITAL -> Downloaded.product();
      };
    }
  }

  private static Optional<Operation<?, ?>> creationOf(String resource) {
    return Calls.all()
        .filter(operation -> operation.kind() == Kind.CREATE)
        .filter(operation -> operation.resource().filter(resource::equals).isPresent())
        .findFirst();
  }

  /** What makes the records of a collection, if clients can. */
  static Optional<Operation<?, ?>> creationAt(String collection) {
    return Calls.all()
        .filter(operation -> operation.kind() == Kind.CREATE)
        .filter(operation -> operation.path().equals(collection))
        .findFirst();
  }

  /** A new record, with new parents where it needs some: the ids of its path. */
  static Map<String, String> fresh(Operation<?, ?> creation) {
    Map<String, String> ids = freshParents(creation.path());
    Answer answer = create(creation, ids);
    if (answer.status() != 201) {
      throw new AssertionError(creation + ": " + answer.body());
    }
    ids.put("id", String.valueOf(answer.at("id")));
    return ids;
  }

  /** New records for all of a path's parameters, where clients can make them. */
  static Map<String, String> freshParents(String path) {
    Map<String, String> ids = new HashMap<>();
    int open = path.lastIndexOf("/{");
    if (open >= 0) {
      String name = path.substring(open + 2, path.indexOf('}', open));
      String collection = path.substring(0, open);
      creationAt(collection).ifPresent(parent -> ids.put(name, fresh(parent).get("id")));
    }
    return ids;
  }

  /** The first success of each create operation, else its last refusal, by id. */
  static Map<String, Answer> made() {
    return MADE;
  }

  /** Required values that refer to records which exist, as far as is known by now. */
  static Map<String, Object> values(Operation<?, ?> operation) {
    Map<String, Object> values = Samples.required(operation);
    if (!(operation.input() instanceof Input.Patched)) {
      operation.input().fields().stream()
          .filter(Field::required)
          .forEach(field -> reference(field).ifPresent(id -> values.put(field.name(), id)));
    }
    Map<String, Way> learned = LEARNED.getOrDefault(operation.id(), Map.of());
    operation.input().fields().stream()
        .filter(field -> learned.containsKey(field.name()))
        .forEach(field -> values.put(field.name(), learned.get(field.name()).value(field)));
    return values;
  }

  static Optional<Object> reference(Field field) {
    Optional<String> id = field.reference().flatMap(Known::anyOf);
    return field.type() instanceof com.ecosire.domain.shape.Type.ListOf
        ? id.map(List::of)
        : id.map(Object.class::cast);
  }

  private static Optional<String> anyOf(String resource) {
    return RunningGateway.catalog().resources().stream()
        .filter(known -> known.name().equals(resource))
        .map(Resource::path)
        .filter(path -> !path.contains("{"))
        .findFirst()
        .flatMap(path -> entries(path).findFirst());
  }

  /**
   * Ids for the path of an operation that belong to records of the first organization: always the
   * same ones, which no test removes.
   */
  static Optional<Map<String, String>> ids(Operation<?, ?> operation) {
    Optional<Map<String, String>> known = Optional.ofNullable(IDS.get(operation.id()));
    if (known.isPresent()) {
      return known;
    }
    Optional<Map<String, String>> found = find(operation);
    found.ifPresent(ids -> IDS.put(operation.id(), ids));
    return found;
  }

  /** Parameters that are no ids name what there is always. */
  private static Optional<Map<String, String>> find(Operation<?, ?> operation) {
    if (operation.pathParameters().contains("resourceType")) {
      return anyOf("Contact").map(id -> Map.of("resourceType", "Contact", "resourceId", id));
    }
    if (operation.pathParameters().contains("event")) {
      return Optional.of(Map.of("event", "contact.created"));
    }
    if (operation.pathParameters().contains("module")) {
      String own = GATEWAY.organization(Who.ADMIN).toString();
      return Optional.of(Map.of("id", own, "module", "contacts"));
    }
    if (operation.pathParameters().contains("versionNumber")) {
      return anyOf("File").map(id -> Map.of("fileId", id, "versionNumber", "1"));
    }
    if (operation.path().startsWith("/downloads/fetch")) {
      return Optional.of(Downloaded.linked());
    }
    if (operation.pathParameters().contains("token")) {
      return anyOf("File").map(Known::shared);
    }
    return candidates("", operation.path(), Map.of()).findFirst();
  }

  /** The token of a new link to a file. */
  static Map<String, String> shared(String file) {
    Operation<?, ?> sharing = RunningGateway.catalog().operation("files.shares.create").get();
    Answer share = Calls.rest(Who.ADMIN, sharing, Map.of("fileId", file), Map.of());
    String url = String.valueOf(share.at("url"));
    Map<String, String> ids = new HashMap<>();
    ids.put("token", url.substring(url.lastIndexOf('/') + 1));
    return ids;
  }

  /** Of the lists within records the longest one. */
  private static void findFullest(Operation<?, ?> list) {
    candidates("", list.path(), Map.of())
        .max(
            Comparator.comparingLong(
                ids -> entries(Calls.path(list, ids).replaceFirst("/api", "")).count()))
        .ifPresent(ids -> IDS.put(list.id(), ids));
  }

  private static Stream<Map<String, String>> candidates(
      String done, String rest, Map<String, String> found) {
    int open = rest.indexOf("/{");
    if (open < 0) {
      return Stream.of(found);
    }
    int close = rest.indexOf('}');
    String collection = done + rest.substring(0, open);
    String name = rest.substring(open + 2, close);
    return entries(collection)
        .flatMap(
            id ->
                candidates(
                    collection + "/" + id, rest.substring(close + 1), with(found, name, id)));
  }

  private static Map<String, String> with(Map<String, String> found, String name, String id) {
    Map<String, String> more = new HashMap<>(found);
    more.put(name, id);
    return more;
  }

  /** The ids of a list; nothing where there is no list or no id. */
  private static Stream<String> entries(String collection) {
    Answer answer = GATEWAY.send(Who.ADMIN, "GET", "/api" + collection, "");
    return answer.at("data") instanceof List<?> data
        ? data.stream()
            .map(entry -> ((Map<?, ?>) entry).get("id"))
            .filter(String.class::isInstance)
            .map(String.class::cast)
        : Stream.empty();
  }
}
