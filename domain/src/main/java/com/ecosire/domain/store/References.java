package com.ecosire.domain.store;

import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import com.ecosire.domain.store.rows.Prepared;
import com.ecosire.domain.store.rows.What;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks that new ids of an input, and of the objects within it, belong to records of the same
 * organization: one statement for each resource that is referred to. Resources of modules that do
 * not exist yet have no records, so any id is refused (CONTRACT 10.15).
 */
public final class References {
  private static final Map<Object, Set<String>> KNOWN =
      java.util.Collections.synchronizedMap(new java.util.WeakHashMap<>());

  private static final ClassValue<Boolean> REFERRING =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return refers(Shape.of(type), new HashSet<>());
        }
      };

  /** What an id should be the id of. */
  private record Target(String resource, UUID id) {}

  private final Map<String, Target> wanted = new LinkedHashMap<>();

  private final Predicate<Field> part;

  private References(Predicate<Field> part) {
    this.part = part;
  }

  /** The ids of an input, at any depth. */
  public static References all() {
    return new References(field -> true);
  }

  /** The ids that an input itself holds. */
  static References own() {
    return new References(field -> field.reference().isPresent());
  }

  /** The ids that the objects within an input hold. */
  static References embedded() {
    return new References(field -> field.reference().isEmpty());
  }

  private static boolean refers(Shape<?> shape, Set<Class<?>> seen) {
    return seen.add(shape.type())
        && shape.fields().stream()
            .anyMatch(
                field ->
                    field.reference().isPresent()
                        || (element(field) instanceof Type.Nested nested
                            && refers(nested.shape(), seen)));
  }

  /**
   * Refuses ids that no record of the organization has with 422, all at once.
   *
   * @param before what the input was until now, whose ids stay as they are
   */
  public <I> void check(Shape<I> shape, Optional<I> before, I after, Call call) {
    if (!REFERRING.get(shape.type())) {
      return;
    }
    collect(shape, after, "");
    if (before.isPresent()) {
      References then = new References(part);
      then.collect(shape, before.get(), "");
      wanted.values().removeAll(Set.copyOf(then.wanted.values()));
    }
    require(call);
  }

  private void collect(Shape<?> shape, Object owner, String path) {
    for (Field field : shape.fields()) {
      boolean left = field.readOnly() || (path.isEmpty() && !part.test(field));
      Object value = left ? null : field.get(owner);
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          add(field, list.get(i), path + field.name() + "[" + i + "]");
        }
      } else if (value != null) {
        add(field, value, path + field.name());
      }
    }
  }

  private void add(Field field, Object value, String path) {
    if (field.reference().isPresent()) {
      UUID id = GivenId.ofReference(value);
      wanted.put(path, new Target(field.reference().get(), id));
    } else if (element(field) instanceof Type.Nested nested) {
      collect(nested.shape(), value, path + ".");
    }
  }

  private static Type element(Field field) {
    return field.type() instanceof Type.ListOf list ? list.element() : field.type();
  }

  private void require(Call call) {
    Map<String, Set<UUID>> asked = new HashMap<>();
    wanted
        .values()
        .forEach(
            target ->
                asked
                    .computeIfAbsent(target.resource, name -> new LinkedHashSet<>())
                    .add(target.id));
    Set<Target> found = new HashSet<>();
    asked.forEach(
        (resource, ids) ->
            existing(resource, ids, call).forEach(id -> found.add(new Target(resource, id))));
    List<Violation> violations = new ArrayList<>();
    wanted.forEach(
        (path, target) -> {
          if (!found.contains(target)) {
            violations.add(
                new Violation(
                    path,
                    ProblemCode.UNKNOWN_REFERENCE.word(),
                    "There is no such " + target.resource + " in this organization"));
          }
        });
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  private static List<UUID> existing(String resource, Set<UUID> ids, Call call) {
    if (!known(call.session().factory()).contains(resource)) {
      return List.of();
    }
    return Prepared.query(
            call.session(),
            new What.Ids(),
            "from " + resource + " r where r.organizationId = :org and r.id in :ids")
        .with("org", call.organization())
        .with("ids", ids)
        .list();
  }

  private static Set<String> known(EntityManagerFactory unit) {
    return KNOWN.computeIfAbsent(
        unit,
        factory ->
            unit.getMetamodel().getEntities().stream()
                .map(EntityType::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
  }
}
