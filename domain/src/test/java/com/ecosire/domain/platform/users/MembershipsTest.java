package com.ecosire.domain.platform.users;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How people who are known become members of another organization. */
class MembershipsTest {
  private final Tenant home = open();
  private final Tenant other = open();
  private final UUID ada = new Persons(home.organization()).add("Ada");

  private Member join(Tenant tenant, UUID person) {
    return Platform.write(
        tenant,
        call -> Platform.USERS.memberships().join(person, List.of(), Optional.empty(), call));
  }

  @Test
  void whoJoinsBringsAlongWhatBelongsToThePerson() {
    Member member = join(other, ada);
    assertEquals("Ada", field(member, "name"));
    assertEquals(ada + "@example.com", field(member, "email"));
    assertEquals(MemberStatus.ACTIVE, field(member, "status"));
    assertEquals(List.of("member.joined"), other.events().stream().skip(1).toList());
    User user = other.call("users.get", Map.of(), "id", ada);
    assertEquals("member", user.role());
    assertEquals(UserStatus.ACTIVE, user.status());
    List<UUID> roles = field(user, "roleIds");
    assertEquals(1, roles.size());
  }

  @Test
  void nobodyJoinsTwiceAndNoStrangerDoes() {
    join(other, ada);
    ProblemException twice = assertThrows(ProblemException.class, () -> join(other, ada));
    assertEquals(ProblemCode.CONFLICT, twice.problem().code());
    ProblemException strange =
        assertThrows(ProblemException.class, () -> join(other, UUID.randomUUID()));
    assertEquals(ProblemCode.NOT_FOUND, strange.problem().code());
  }

  @Test
  void anOwnerJoinsAsOne() {
    Platform.write(other, call -> Platform.USERS.memberships().own(ada, call));
    User user = other.call("users.get", Map.of(), "id", ada);
    assertEquals("owner", user.role());
  }

  @Test
  void theListHoldsTheMembersOfTheCallersOrganization() {
    new Persons(other.organization()).add("Bob");
    assertEquals(Set.of("Ada"), names(home.call("users.list", Map.of())));
    join(other, ada);
    assertEquals(Set.of("Ada", "Bob"), names(other.call("users.list", Map.of())));
    assertEquals(
        ProblemCode.NOT_FOUND, home.refused("users.get", Map.of(), "id", UUID.randomUUID()).code());
  }

  private static Set<String> names(Page<User> page) {
    return Set.copyOf(page.data().stream().map(User::name).toList());
  }
}
