package com.ecosire.domain.store;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.rows.Prepared;
import com.ecosire.domain.store.rows.What;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Checks that new ids of an input belong to records of the same organization: one statement for
 * each resource that is referred to. Resources of modules that do not exist yet have no records, so
 * any id is refused (CONTRACT 10.15).
 */
public final class References {
  private static final Map<Object, Set<String>> KNOWN =
      java.util.Collections.synchronizedMap(new java.util.WeakHashMap<>());

  private final boolean any;

  References(Shape<?> entity) {
    this.any = entity.fields().stream().anyMatch(field -> field.reference().isPresent());
  }

  <I> void check(Shape<I> shape, Optional<I> before, I after, Call call) {
    if (!any) {
      return;
    }
    Map<String, UUID> wanted = new LinkedHashMap<>();
    Map<String, String> targets = new LinkedHashMap<>();
    for (Field field : shape.fields()) {
      Object now = field.get(after);
      if (field.reference().isPresent()
          && now != null
          && !now.equals(before.map(field::get).orElse(null))) {
        collect(field, now, wanted);
        wanted.keySet().forEach(path -> targets.putIfAbsent(path, field.reference().get()));
      }
    }
    require(wanted, targets, call);
  }

  private static void collect(Field field, Object value, Map<String, UUID> wanted) {
    if (value instanceof UUID id) {
      wanted.put(field.name(), id);
    } else {
      List<?> ids = (List<?>) value;
      for (int i = 0; i < ids.size(); i++) {
        wanted.put(field.name() + "[" + i + "]", (UUID) ids.get(i));
      }
    }
  }

  /**
   * Refuses ids that no record of the organization has, all at once.
   *
   * @param wanted the ids by the path of the value
   * @param targets the resources' names by the same paths
   */
  public static void require(Map<String, UUID> wanted, Map<String, String> targets, Call call) {
    List<Violation> violations = new ArrayList<>();
    Set<String> resources = new HashSet<>(targets.values());
    Map<String, Set<UUID>> found = new LinkedHashMap<>();
    for (String resource : resources) {
      Set<UUID> ids =
          wanted.entrySet().stream()
              .filter(entry -> targets.get(entry.getKey()).equals(resource))
              .map(Map.Entry::getValue)
              .collect(Collectors.toSet());
      found.put(resource, existing(resource, ids, call));
    }
    wanted.forEach(
        (path, id) -> {
          String resource = targets.get(path);
          if (!found.get(resource).contains(id)) {
            String code = ProblemCode.UNKNOWN_REFERENCE.word();
            violations.add(
                new Violation(
                    path, code, "There is no such " + resource + " in this organization"));
          }
        });
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  private static Set<UUID> existing(String resource, Set<UUID> ids, Call call) {
    if (!known(call.session().factory()).contains(resource)) {
      return Set.of();
    }
    return new HashSet<>(
        Prepared.query(
                call.session(),
                new What.Ids(),
                "from " + resource + " r where r.organizationId = :org and r.id in :ids")
            .with("org", call.organization())
            .with("ids", ids)
            .list());
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
