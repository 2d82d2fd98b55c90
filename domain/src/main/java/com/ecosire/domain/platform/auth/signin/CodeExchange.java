package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.sessions.OneTimePurpose;
import com.ecosire.domain.platform.auth.sessions.OneTimeTokens;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.util.Optional;
import java.util.UUID;

/** Ends sign-ins elsewhere: swaps their one-time code for tokens. */
public final class CodeExchange {
  private final AuthTables tables;
  private final Entrance entrance;

  /** Codes in some tables. */
  public CodeExchange(AuthTables tables, Entrance entrance) {
    this.tables = tables;
    this.entrance = entrance;
  }

  /** Signs somebody in, or asks for the second factor that it has here. */
  SignedIn exchange(ExchangedCode sent, Call call) {
    AuthTables.View view = tables.of(call);
    OneTimeTokens.Meaning meaning =
        view.oneTimeTokens()
            .spend(OneTimePurpose.EXCHANGE, sent.code(), call.now())
            .orElseThrow(CodeExchange::unknown);
    String[] parts = meaning.content().split(" ", 2);
    Account account =
        view.accounts()
            .in(UUID.fromString(parts[0]), meaning.user())
            .orElseThrow(CodeExchange::unknown);
    Wishes wishes =
        new Wishes(false, Optional.of(parts[1]), parts[0], Optional.ofNullable(sent.deviceName()));
    if (view.authenticators().enabledAt(account.user()).isPresent()) {
      return SignedIn.waiting(wait(account, wishes, call));
    }
    return SignedIn.with(entrance.begin(account, wishes.start(account, false), call), account);
  }

  private String wait(Account account, Wishes wishes, Call call) {
    return tables
        .of(call)
        .oneTimeTokens()
        .issue(
            OneTimePurpose.SECOND_FACTOR,
            new OneTimeTokens.Meaning(account.user(), wishes.text()),
            call.now())
        .token();
  }

  private static ProblemException unknown() {
    return Problems.invalidCredential("The code is unknown, over or was used before");
  }
}
