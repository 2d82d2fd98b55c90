package com.ecosire.domain.platform.auth.tables;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.accounts.Accounts;
import com.ecosire.domain.platform.auth.accounts.StoredAccounts;
import com.ecosire.domain.platform.auth.federation.Attempts;
import com.ecosire.domain.platform.auth.federation.Identities;
import com.ecosire.domain.platform.auth.passwords.StoredPasswords;
import com.ecosire.domain.platform.auth.secondfactor.Authenticators;
import com.ecosire.domain.platform.auth.secondfactor.RecoveryCodes;
import com.ecosire.domain.platform.auth.sessions.OneTimeTokens;
import com.ecosire.domain.platform.auth.sessions.RefreshTokens;
import com.ecosire.domain.platform.auth.sessions.SignInLocks;
import com.ecosire.domain.platform.auth.sessions.StoredSessions;
import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.secrecy.Seal;
import com.ecosire.domain.store.sql.Sql;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** All tables of signing in, with the secrets that they are kept under. */
public final class AuthTables {
  private final Supplier<DataSource> source;
  private final TokenHash hash;
  private final Seal factors;
  private final OneTimeTokens.Secrecy oneTime;
  private final OneTimeTokens.Secrecy attempts;
  private final SignInLocks locks;

  /** The tables of a database, their secrets hashed and sealed under a master key. */
  public AuthTables(Supplier<DataSource> source, MasterKey key) {
    this.source = source;
    this.hash = new TokenHash(key);
    this.factors = key.seal("second factors");
    this.oneTime = new OneTimeTokens.Secrecy(hash, key.seal("one-time tokens"));
    this.attempts = new OneTimeTokens.Secrecy(hash, key.seal("sign-ins elsewhere"));
    this.locks = new SignInLocks(source, hash);
  }

  /** The tables as one transaction sees and changes them. */
  public final class View {
    private final Sql sql;

    private View(Sql sql) {
      this.sql = sql;
    }

    /** Removes what nobody needs any more; says how many rows. */
    public int sweep(Instant now) {
      return sessions().sweep(now) + oneTimeTokens().sweep(now) + attempts().sweep(now);
    }

    /** The people. */
    public Accounts accounts() {
      return new StoredAccounts(sql);
    }

    /** Their passwords. */
    public StoredPasswords passwords() {
      return new StoredPasswords(sql);
    }

    /** Their sessions. */
    public StoredSessions sessions() {
      return new StoredSessions(sql);
    }

    /** The tokens that sessions go on with. */
    public RefreshTokens refreshTokens() {
      return new RefreshTokens(sql, hash);
    }

    /** The tokens that work once. */
    public OneTimeTokens oneTimeTokens() {
      return new OneTimeTokens(sql, oneTime);
    }

    /** The sign-ins that have begun elsewhere. */
    public Attempts attempts() {
      return new Attempts(sql, attempts);
    }

    /** Who people are elsewhere. */
    public Identities identities() {
      return new Identities(sql);
    }

    /** The authenticators. */
    public Authenticators authenticators() {
      return new Authenticators(sql, factors);
    }

    /** What takes their place. */
    public RecoveryCodes recoveryCodes() {
      return new RecoveryCodes(sql, hash);
    }
  }

  /** The tables within the transaction of a call that changes something. */
  public View of(Call call) {
    return new View(Sql.of(call.session()));
  }

  /**
   * Something that is durable at once, whatever becomes of the call; or that is looked up before a
   * long calculation, during which no connection is to be held.
   */
  public <T> T apart(Function<View, T> work) {
    return Sql.with(source.get(), sql -> work.apply(new View(sql)));
  }

  /** The failed sign-ins. */
  public SignInLocks locks() {
    return locks;
  }
}
