package com.ecosire.domain.store;

import java.util.List;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Has a broken connection told at once. The provider would try the statement again for minutes, in
 * steps of five seconds; the pool knows better whether there is a database, and so do callers. Also
 * has embedded inputs read as objects whose fields are all empty, never as nothing.
 */
public final class FailingFast implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    DatabaseLogin login = session.getLogin();
    login.setQueryRetryAttemptCount(0);
    login.setDelayBetweenConnectionAttempts(0);
    login.setConnectionHealthValidatedOnError(false);
    session.getDescriptors().values().forEach(type -> whole(type.getMappings()));
  }

  /** A record whose clients set nothing of it has an input all the same. */
  private static void whole(List<DatabaseMapping> mappings) {
    for (DatabaseMapping mapping : mappings) {
      if (mapping instanceof AggregateObjectMapping input) {
        input.dontAllowNull();
      }
    }
  }
}
