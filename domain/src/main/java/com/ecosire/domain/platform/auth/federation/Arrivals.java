package com.ecosire.domain.platform.auth.federation;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.sessions.OneTimePurpose;
import com.ecosire.domain.platform.auth.sessions.OneTimeTokens;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes browsers back from the provider, and sends them on with a code of our own: tokens never
 * stand in an address (RFC 9700 section 4.3).
 */
public final class Arrivals {
  private final AuthTables tables;
  private final Optional<Federation> federation;
  private final Welcome welcome;

  /** Arrivals from a provider, if there is one. */
  public Arrivals(AuthTables tables, Optional<Federation> federation, Welcome welcome) {
    this.tables = tables;
    this.federation = federation;
    this.welcome = welcome;
  }

  /** Ends a sign-in: with a code, or with the error that kept it from one. */
  URI callback(Returned sent, Call call) {
    Federation with = federation.orElseThrow(Arrivals::unknown);
    if (sent.iss() != null && !sent.iss().equals(with.provider().issuer())) {
      throw Problems.refusal(
          ProblemCode.BAD_REQUEST, "The answer is of another provider than was asked");
    }
    String browser = call.wallet().mark();
    // Spent for good, whatever comes of it; and before the provider is asked, which takes long and
    // which no connection is to wait for.
    Attempt attempt =
        tables
            .apart(view -> view.attempts().spend(sent.state(), browser, call.now()))
            .orElseThrow(Arrivals::unknown);
    if (sent.error() != null) {
      return refused(attempt, sent.error(), Optional.ofNullable(sent.error_description()), call);
    }
    try {
      Account account = arrive(with, sent, attempt, call);
      return on(attempt, Map.of("code", code(account, with, call)));
    } catch (ProviderException e) {
      return refused(attempt, e.error(), Optional.of(e.getMessage()), call);
    }
  }

  private Account arrive(Federation with, Returned sent, Attempt attempt, Call call)
      throws ProviderException {
    if (sent.code() == null) {
      throw ProviderException.unbelieved("The identity provider sent neither code nor error", null);
    }
    ProvenIdentity identity = with.provider().redeem(sent.code(), attempt.secrets());
    return welcome.receive(identity, attempt, call);
  }

  private static ProblemException unknown() {
    return Problems.refusal(
        ProblemCode.BAD_REQUEST,
        "The sign-in is unknown, over or another browser's; begin it anew");
  }

  private String code(Account account, Federation with, Call call) {
    return tables
        .of(call)
        .oneTimeTokens()
        .issue(
            OneTimePurpose.EXCHANGE,
            new OneTimeTokens.Meaning(
                account.user(), account.organization() + " " + with.shown().key()),
            call.now())
        .token();
  }

  private static URI refused(
      Attempt attempt, String error, Optional<String> description, Call call) {
    call.failed(description.map(words -> error + ": " + words).orElse(error));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("error", error);
    description.ifPresent(words -> values.put("error_description", words));
    return on(attempt, values);
  }

  /** The address of the page with more in its query. */
  private static URI on(Attempt attempt, Map<String, String> values) {
    Map<String, String> all = new LinkedHashMap<>(values);
    attempt.back().state().ifPresent(state -> all.put("state", state));
    StringBuilder uri = new StringBuilder(attempt.back().uri());
    char separator = attempt.back().uri().indexOf('?') < 0 ? '?' : '&';
    for (Map.Entry<String, String> value : all.entrySet()) {
      String text = URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8);
      uri.append(separator).append(value.getKey()).append('=').append(text);
      separator = '&';
    }
    return URI.create(uri.toString());
  }
}
