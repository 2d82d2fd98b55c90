package com.ecosire.domain.store;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Has a broken connection told at once. The provider would try the statement again for minutes, in
 * steps of five seconds; the pool knows better whether there is a database, and so do callers.
 */
public final class FailingFast implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    DatabaseLogin login = session.getLogin();
    login.setQueryRetryAttemptCount(0);
    login.setDelayBetweenConnectionAttempts(0);
    login.setConnectionHealthValidatedOnError(false);
  }
}
