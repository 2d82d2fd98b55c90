package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.mfa.FactorCheck;
import com.ecosire.domain.platform.auth.passwords.PasswordHasher;
import com.ecosire.domain.platform.auth.sessions.OneTimePurpose;
import com.ecosire.domain.platform.auth.sessions.OneTimeTokens;
import com.ecosire.domain.platform.auth.sessions.SessionStart;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Signing in by a password, and by a second factor where there is one. */
public final class SignIns {
  private static final String REFUSED = "The e-mail or the password is wrong";

  private final AuthTables tables;
  private final PasswordHasher hasher;
  private final Entrance entrance;

  /** Signing in at some tables. */
  public SignIns(AuthTables tables, PasswordHasher hasher, Entrance entrance) {
    this.tables = tables;
    this.hasher = hasher;
    this.entrance = entrance;
  }

  private record Known(Optional<Account> account, Optional<String> hash, boolean hasFactor) {
    static Known of(AuthTables.View view, String email) {
      Optional<Account> account = view.accounts().byEmail(email).stream().findFirst();
      return new Known(
          account,
          account.flatMap(found -> view.passwords().of(found.user())),
          account.flatMap(found -> view.authenticators().enabledAt(found.user())).isPresent());
    }
  }

  /** Signs somebody in, or asks for the second factor. */
  SignedIn login(Login sent, Call call) {
    requireUnlocked(sent.email(), call);
    // Before the transaction: hashing takes long, and no connection is to wait for it.
    Known known = tables.apart(view -> Known.of(view, sent.email()));
    boolean right = hasher.matches(sent.password(), known.hash());
    // Again: of many guesses at once, those after the fifth must not learn whether they are right.
    requireUnlocked(sent.email(), call);
    if (!right) {
      throw failed(sent.email(), REFUSED, call);
    }
    Account account = known.account().orElseThrow();
    renew(account, sent.password(), known.hash().orElseThrow(), call);
    FactorCheck.Codes codes = FactorCheck.Codes.of(sent.totpCode(), sent.recoveryCode());
    if (known.hasFactor() && codes.areMissing()) {
      return SignedIn.waiting(wait(account, sent, call));
    }
    boolean proven = known.hasFactor();
    if (proven && !FactorCheck.passes(tables.of(call), account.user(), codes, call.now())) {
      throw failed(sent.email(), "The code is wrong or was used before", call);
    }
    return SignedIn.with(
        begin(account, Wishes.ofPassword(sent.remember(), named(sent)), proven, call), account);
  }

  /** The same password, hashed at the cost of today. */
  private void renew(Account account, String password, String before, Call call) {
    if (hasher.isOutdated(before)) {
      String hash = hasher.hash(password);
      tables.of(call).passwords().renew(account.user(), before, hash);
    }
  }

  private static Optional<String> named(Login sent) {
    return Optional.ofNullable(sent.deviceName());
  }

  private String wait(Account account, Login sent, Call call) {
    String wishes = Wishes.ofPassword(sent.remember(), named(sent)).text();
    return tables
        .of(call)
        .oneTimeTokens()
        .issue(
            OneTimePurpose.SECOND_FACTOR,
            new OneTimeTokens.Meaning(account.user(), wishes),
            call.now())
        .token();
  }

  private TokenPair begin(Account account, Wishes wishes, boolean proven, Call call) {
    SessionStart start = wishes.start(account, proven);
    TokenPair pair = entrance.begin(account, start, call);
    call.session().afterCommit(() -> tables.locks().clear(account.email()));
    return pair;
  }

  /** Ends a sign-in that waits for the second factor. */
  ProvenSignIn verify(SecondStep sent, Call call) {
    FactorCheck.Codes codes = FactorCheck.Codes.of(sent.code(), sent.recoveryCode());
    codes.requireOne();
    OneTimeTokens.Meaning meaning =
        tables.apart(view -> waiting(view, sent, call)).orElseThrow(SignIns::over);
    Account account =
        tables
            .apart(
                view ->
                    view.accounts().of(meaning.user()).stream()
                        .filter(Wishes.of(meaning.content())::isFor)
                        .findFirst())
            .orElseThrow(SignIns::over);
    requireUnlocked(account.email(), call);
    AuthTables.View view = tables.of(call);
    if (!FactorCheck.passes(view, account.user(), codes, call.now())) {
      tables.apart(apart -> noteFailure(apart, sent));
      throw failed(account.email(), "The code is wrong or was used before", call);
    }
    OneTimeTokens.Meaning spent =
        view.oneTimeTokens()
            .spend(OneTimePurpose.SECOND_FACTOR, sent.mfaToken(), call.now())
            .orElseThrow(SignIns::over);
    TokenPair pair = begin(account, Wishes.of(spent.content()), true, call);
    return new ProvenSignIn(
        pair.token(), pair.refreshToken(), pair.expiresAt(), SignInUser.of(account));
  }

  private static Optional<OneTimeTokens.Meaning> waiting(
      AuthTables.View view, SecondStep sent, Call call) {
    return view.oneTimeTokens().peek(OneTimePurpose.SECOND_FACTOR, sent.mfaToken(), call.now());
  }

  private static boolean noteFailure(AuthTables.View view, SecondStep sent) {
    view.oneTimeTokens().fail(OneTimePurpose.SECOND_FACTOR, sent.mfaToken());
    return true;
  }

  private static ProblemException over() {
    return Problems.invalidCredential("The sign-in is over; begin it anew");
  }

  private ProblemException failed(String email, String detail, Call call) {
    tables.locks().fail(email, call.now());
    return Problems.invalidCredential(detail);
  }

  private void requireUnlocked(String email, Call call) {
    Optional<Instant> end = tables.locks().lockedUntil(email, call.now());
    if (end.isPresent()) {
      throw new ProblemException(
          new Problem.TryLater(
              ProblemCode.RATE_LIMITED,
              "Too many failed sign-ins; the account is locked for a while",
              Duration.between(call.now(), end.get())));
    }
  }
}
