package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.platform.roles.RoleGrants;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.sql.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who is told: active members who may read what they are told of. */
final class Recipients {
  private static final int BATCH = 500;
  private static final String ACTIVE =
      "SELECT m.id, m.email, m.locale, m.timezone, m.emailVerified, p.inApp, p.mail, p.mutedUntil"
          + " FROM membership m LEFT JOIN notification_preference p ON p.organizationId ="
          + " m.organizationId AND p.userId = m.id AND p.kind = ? WHERE m.organizationId = ? AND"
          + " m.status = 'ACTIVE' AND m.id IN ";
  private static final String EVERYBODY =
      "SELECT id FROM membership WHERE organizationId = ? AND status = 'ACTIVE'";
  private static final String HOLDERS =
      "SELECT DISTINCT userId FROM membership_role WHERE organizationId = ? AND roleId IN ";

  private final RoleGrants grants;

  Recipients(RoleGrants grants) {
    this.grants = grants;
  }

  /** Those of some users who are to be told of a kind. */
  List<Reader> of(NotificationKind kind, Collection<UUID> users, Call call) {
    List<UUID> ids = new ArrayList<>(new LinkedHashSet<>(users));
    List<Reader> readers = new ArrayList<>();
    for (int first = 0; first < ids.size(); first += BATCH) {
      readers.addAll(part(kind, ids.subList(first, Math.min(first + BATCH, ids.size())), call));
    }
    return readers;
  }

  private List<Reader> part(NotificationKind kind, List<UUID> users, Call call) {
    List<Object> values = new ArrayList<>(List.of(kind.word(), call.organization()));
    values.addAll(Padded.of(users));
    String sql = ACTIVE + Padded.marks(values.size() - 2);
    List<Reader> active = Sql.of(call.session()).all(sql, Reader.of(kind), values.toArray());
    if (!kind.needsReading()) {
      return active;
    }
    Map<UUID, Rights> rights = grants.rights(active.stream().map(Reader::id).toList(), call);
    return active.stream()
        .filter(reader -> rights.get(reader.id()).may(kind.module(), Access.READ))
        .toList();
  }

  /** All active members. */
  List<UUID> everybody(Call call) {
    return Sql.of(call.session()).all(EVERYBODY, row -> row.id("id"), call.organization());
  }

  /** Those who hold one of some roles. */
  List<UUID> holders(Collection<UUID> roles, Call call) {
    if (roles.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>(List.of(call.organization()));
    values.addAll(Padded.of(roles));
    String sql = HOLDERS + Padded.marks(values.size() - 1);
    return Sql.of(call.session()).all(sql, row -> row.id("userId"), values.toArray());
  }

  /** All active members who may do a thing with a module. */
  Set<UUID> allowed(String module, Access access, Call call) {
    Set<UUID> allowed = new LinkedHashSet<>();
    grants
        .rights(everybody(call), call)
        .forEach(
            (user, rights) -> {
              if (rights.may(module, access)) {
                allowed.add(user);
              }
            });
    return allowed;
  }
}
