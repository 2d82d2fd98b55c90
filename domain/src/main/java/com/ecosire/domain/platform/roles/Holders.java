package com.ecosire.domain.platform.roles;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.sql.Sql;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who has which roles in the organization of a call. */
public final class Holders {
  private static final String COUNT =
      "SELECT h.roleId, COUNT(*) FROM membership_role h WHERE h.organizationId = ? AND h.roleId IN"
          + " %s GROUP BY h.roleId";
  private static final String ROLES =
      "SELECT h.userId, h.roleId FROM membership_role h WHERE h.organizationId = ? AND h.userId IN"
          + " %s ORDER BY h.assignedAt, h.roleId";
  private static final String HOLDERS =
      "SELECT h.userId, h.roleId FROM membership_role h WHERE h.organizationId = ? AND h.roleId IN"
          + " %s";
  private static final String MEMBERS =
      "SELECT m.id, m.status FROM membership m WHERE m.organizationId = ? AND m.id IN %s";
  private static final String GIVE =
      "INSERT INTO membership_role (organizationId, userId, roleId, assignedAt, assignedById)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String TAKE =
      "DELETE FROM membership_role WHERE organizationId = ? AND userId = ? AND roleId = ?";
  private static final String STRONGEST =
      "UPDATE membership SET role = ?, updatedAt = ?, version = version + 1"
          + " WHERE organizationId = ? AND id = ? AND role <> ?";

  private final Call call;

  private Holders(Call call) {
    this.call = call;
  }

  /** Those of the organization of a call. */
  public static Holders of(Call call) {
    return new Holders(call);
  }

  /** How many members have each of some roles; those that nobody has are absent. */
  Map<UUID, Long> count(Collection<UUID> roles) {
    Map<UUID, Long> counts = new HashMap<>();
    for (Object[] row : rows(COUNT, roles)) {
      counts.put(id(row[0]), ((Number) row[1]).longValue());
    }
    return counts;
  }

  /** The roles of some members, by member. */
  public Map<UUID, Set<UUID>> rolesOf(Collection<UUID> users) {
    Map<UUID, Set<UUID>> roles = new HashMap<>();
    for (Object[] row : rows(ROLES, users)) {
      roles.computeIfAbsent(id(row[0]), user -> new LinkedHashSet<>()).add(id(row[1]));
    }
    return roles;
  }

  /** The roles of a member. */
  public Set<UUID> rolesOf(UUID user) {
    return rolesOf(List.of(user)).getOrDefault(user, Set.of());
  }

  /** Everybody who has a role. */
  Set<UUID> having(UUID role) {
    Set<UUID> users = new LinkedHashSet<>();
    rows(HOLDERS, List.of(role)).forEach(row -> users.add(id(row[0])));
    return users;
  }

  /** The status of each of some members; others are absent. */
  Map<UUID, String> members(Collection<UUID> users) {
    Map<UUID, String> members = new HashMap<>();
    rows(MEMBERS, users).forEach(row -> members.put(id(row[0]), (String) row[1]));
    return members;
  }

  void give(UUID user, UUID role) {
    change(GIVE, call.organization(), user, role, call.now(), call.caller().person());
  }

  boolean take(UUID user, UUID role) {
    return change(TAKE, call.organization(), user, role) > 0;
  }

  void strongest(UUID user, String key) {
    change(STRONGEST, key, call.now(), call.organization(), user, key);
  }

  private int change(String sql, Object... values) {
    call.session().flush();
    return Sql.of(call.session()).change(sql, values);
  }

  private List<Object[]> rows(String sql, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    call.session().flush();
    List<UUID> padded = Padded.of(ids);
    List<Object> values = new ArrayList<>();
    values.add(call.organization());
    values.addAll(padded);
    String marks = Padded.marks(padded.size());
    Query query = call.session().manager().createNativeQuery(sql.formatted(marks));
    List<Object[]> rows = new ArrayList<>();
    for (Object row : bind(query, values).getResultList()) {
      rows.add((Object[]) row);
    }
    return rows;
  }

  static Query bind(Query query, List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i) instanceof UUID id ? Binary.of(id) : values.get(i));
    }
    return query;
  }

  static UUID id(Object column) {
    return Binary.uuid((byte[]) column);
  }
}
