package com.ecosire.domain.platform.auth.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.auth.passwords.PasswordCost;
import com.ecosire.domain.platform.auth.passwords.PasswordHasher;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.platform.users.NewPerson;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a sign-in costs the server, whoever tries. */
class EqualWorkTest {
  private final PasswordHasher hasher =
      new PasswordHasher(Platform.KEY, new PasswordCost(8192, 1, 1, 2));
  private final AuthTables tables = new AuthTables(TestDatabase::dataSource, Platform.KEY);
  private final SignIns signIns =
      new SignIns(tables, hasher, new Entrance(tables, Platform.AUTH.tokens()));

  private static Login login(String email) {
    return new Login(email, "a wrong password", null, null, false, null);
  }

  private String refused(String email, Call call) {
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> signIns.login(login(email), call));
    return refusal.problem().code() + " " + refusal.problem().detail();
  }

  private static String known(Tenant tenant) {
    String email = "known-" + UUID.randomUUID() + "@example.com";
    NewPerson person = new NewPerson(UuidV7.next(), email, "Ada", "en", "UTC");
    Platform.write(
        tenant,
        call -> Platform.USERS.memberships().welcome(person, List.of(), Optional.empty(), call));
    return email;
  }

  @Test
  void aWrongPasswordAndAnUnknownEmailGetTheSameAnswerForTheSameWork() {
    Tenant tenant = Platform.open();
    String email = known(tenant);
    String strange = "unknown-" + UUID.randomUUID() + "@example.com";
    Platform.write(
        tenant,
        call -> {
          long begun = hasher.done();
          String wrong = refused(email, call);
          long known = hasher.done() - begun;
          assertEquals(wrong, refused(strange, call));
          assertEquals(1, known);
          assertEquals(2 * known, hasher.done() - begun);
          return true;
        });
  }
}
