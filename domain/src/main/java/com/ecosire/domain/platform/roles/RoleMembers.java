package com.ecosire.domain.platform.roles;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Pages of the members who have a role, in the order in which they got it. */
final class RoleMembers {
  private static final String SELECT =
      "SELECT h.userId, m.name, m.email, CAST(h.assignedAt AS CHAR), h.assignedById FROM"
          + " membership_role h JOIN membership m ON m.organizationId = h.organizationId AND m.id ="
          + " h.userId WHERE h.organizationId = ? AND h.roleId = ?";
  private static final String BEHIND =
      " AND (h.assignedAt, h.userId) > (SELECT l.assignedAt, l.userId FROM membership_role l WHERE"
          + " l.organizationId = ? AND l.roleId = ? AND l.userId = ?)";
  private static final String ORDER = " ORDER BY h.assignedAt, h.userId";

  private final Roles roles;

  RoleMembers(Roles roles) {
    this.roles = roles;
  }

  Page<RoleMember> of(UUID role, Call call) {
    roles.require(role, call);
    PageRequest part = call.paging();
    List<RoleMember> found = read(role, call);
    boolean more = found.size() > part.limit();
    List<RoleMember> data = more ? found.subList(0, part.limit()) : found;
    OptionalLong total =
        part.total()
            ? OptionalLong.of(Holders.of(call).count(List.of(role)).getOrDefault(role, 0L))
            : OptionalLong.empty();
    return new Page<>(
        data,
        part,
        total,
        more ? Optional.of(place(role, data.getLast(), call)) : Optional.empty(),
        at -> Optional.of(place(role, data.get(at), call)));
  }

  /** One more than the page has, which tells whether there is another page. */
  private static List<RoleMember> read(UUID role, Call call) {
    PageRequest part = call.paging();
    List<Object> values = new ArrayList<>(List.of(call.organization(), role));
    String sql = SELECT;
    Optional<String> cursor = part.cursor().filter(text -> !text.isEmpty());
    if (cursor.isPresent()) {
      sql += BEHIND;
      values.addAll(List.of(call.organization(), role, last(role, cursor.get(), call)));
    }
    List<RoleMember> found = new ArrayList<>();
    for (Object row :
        Holders.bind(call.session().manager().createNativeQuery(sql + ORDER), values)
            .setFirstResult(Math.toIntExact(part.offset()))
            .setMaxResults(part.limit() + 1)
            .getResultList()) {
      found.add(member((Object[]) row));
    }
    return found;
  }

  private static RoleMember member(Object[] row) {
    LocalDateTime at = LocalDateTime.parse(((String) row[3]).replace(' ', 'T'));
    return new RoleMember(
        Holders.id(row[0]),
        (String) row[1],
        (String) row[2],
        at.toInstant(ZoneOffset.UTC),
        row[4] == null ? null : Holders.id(row[4]));
  }

  private static String place(UUID role, RoleMember member, Call call) {
    String text = mark(role, call) + "." + member.userId();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static UUID last(UUID role, String cursor, Call call) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String mark = mark(role, call) + ".";
      if (text.startsWith(mark)) {
        return UUID.fromString(text.substring(mark.length()));
      }
    } catch (IllegalArgumentException e) {
      // whatever is wrong with it, it is not a cursor of this list
    }
    throw Problems.invalid("cursor", "invalid_cursor", "The cursor does not belong to this list");
  }

  private static String mark(UUID role, Call call) {
    return Integer.toHexString(31 * role.hashCode() + call.organization().hashCode());
  }
}
