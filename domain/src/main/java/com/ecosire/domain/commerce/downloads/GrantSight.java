package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.commerce.contacts.own.OwnContact;
import com.ecosire.domain.operation.Call;
import java.util.Optional;

/** Who sees which grants: a person without read access those of the person's own contact. */
final class GrantSight {
  private static final String OWN = "r.input.contactId in (" + OwnContact.IDS + ")";
  private static final String NONE = "r.id is null";

  private GrantSight() {}

  /** What grants must fulfil for a caller to see them; empty where it sees all. */
  static Optional<String> restriction(Call call) {
    if (call.caller().rights().may(DownloadsModule.NAME, Access.READ)) {
      return Optional.empty();
    }
    return Optional.of(call.caller().person().isPresent() ? OWN : NONE);
  }
}
