package com.ecosire.domain.platform.users.ownership;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.users.SignInDesk;
import com.ecosire.domain.store.sql.Sql;
import java.util.List;
import java.util.UUID;

/** Forgets the people of an organization that is erased, as far as they belong to no other one. */
public final class LastMemberships {
  private static final String ONLY_HERE =
      "SELECT m.id FROM membership m WHERE m.organizationId = ? AND NOT EXISTS (SELECT 1 FROM"
          + " membership x WHERE x.id = m.id AND x.organizationId <> m.organizationId)";

  private final SignInDesk desk;

  /** Forgets what people sign in with, too. */
  public LastMemberships(SignInDesk desk) {
    this.desk = desk;
  }

  /** Forgets the people whose only organization it is. */
  public void forget(UUID organization, Call call) {
    Sql sql = Sql.of(call.session());
    List<UUID> people = sql.all(ONLY_HERE, row -> row.id("id"), organization);
    for (UUID person : people) {
      desk.forget(person, call);
      sql.change("DELETE FROM user_picture WHERE id = ?", person);
      sql.change("DELETE FROM app_user WHERE id = ?", person);
    }
  }
}
