package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.Problems;
import java.util.UUID;

/** The person that makes a call. */
public final class Persons {
  private Persons() {}

  /** The id of the person. */
  public static UUID user(Call call) {
    return call.caller().person().orElseThrow(Problems::unauthenticated);
  }

  /** The person as a member of the organization of the call. */
  public static Account account(AuthTables.View view, Call call) {
    return view.accounts()
        .in(call.organization(), user(call))
        .orElseThrow(Problems::unauthenticated);
  }
}
