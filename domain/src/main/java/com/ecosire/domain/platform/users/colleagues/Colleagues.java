package com.ecosire.domain.platform.users.colleagues;

import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.store.sql.Sql;
import java.util.UUID;

/** The people that records name: read along with records, never by themselves. */
public final class Colleagues extends Store<Colleague, Void> {
  /** All that belong to the organization, or did. */
  public Colleagues() {
    super(records(Colleague.class, Void.class));
  }

  /** Keeps the name of a member that is about to be removed. */
  public static void keep(UUID user, Call call) {
    Sql.of(call.session())
        .change(
            "REPLACE INTO former_member (organizationId, id, createdAt, updatedAt, version, name)"
                + " SELECT organizationId, id, createdAt, ?, version, name FROM membership WHERE"
                + " organizationId = ? AND id = ?",
            call.now(),
            call.organization(),
            user);
  }
}
