package com.ecosire.domain.platform.auth.federation;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.Problems;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends browsers to the provider. */
public final class Departures {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final AuthTables tables;
  private final Optional<Federation> federation;

  /** Sign-ins at a provider, if there is one. */
  public Departures(AuthTables tables, Optional<Federation> federation) {
    this.tables = tables;
    this.federation = federation;
  }

  /** Begins a sign-in; where it may not come back to, nobody is sent. */
  URI start(StartLogin sent, Call call) {
    Federation with =
        federation
            .filter(known -> asksFor(known, sent))
            .orElseThrow(
                () ->
                    Problems.invalid("provider", "unknown_provider", "There is no such provider"));
    Attempt attempt =
        Attempt.of(
            new Attempt.Back(sent.redirect_uri(), Optional.ofNullable(sent.state())),
            call.wallet().mark(),
            organizations(with, sent.redirect_uri()));
    String state = tables.of(call).attempts().keep(attempt, call.now());
    try {
      return with.provider().begin(state, attempt.secrets());
    } catch (ProviderException e) {
      throw Problems.unavailable(e.getMessage(), PATIENCE);
    }
  }

  private static boolean asksFor(Federation known, StartLogin sent) {
    return sent.provider() == null || sent.provider().equals(known.shown().key());
  }

  /** Of whom an address is; of nobody alone where it is the server's. */
  private List<UUID> organizations(Federation with, String uri) {
    if (with.redirectUris().contains(uri)) {
      return List.of();
    }
    List<UUID> owners = tables.apart(view -> view.attempts().organizationsOf(uri));
    if (owners.isEmpty()) {
      throw Problems.invalid(
          "redirect_uri",
          "redirect_uri",
          "Is none of the addresses that sign-ins may come back to");
    }
    return owners;
  }
}
