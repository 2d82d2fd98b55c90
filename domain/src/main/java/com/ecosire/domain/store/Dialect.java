package com.ecosire.domain.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MySQLPlatform;

/**
 * MySQL's dialect with instants sent as DATETIME in UTC. As TIMESTAMP, which the provider would
 * take, MariaDB turns every instant after January 2038 into nothing.
 */
public final class Dialect extends MySQLPlatform {
  private static final long serialVersionUID = 1L;

  @Override
  public void setParameterValueInDatabaseCall(
      Object parameter, PreparedStatement statement, int index, AbstractSession session)
      throws SQLException {
    switch (parameter) {
      case Instant instant -> statement.setObject(index, utc(instant));
      case Timestamp timestamp -> statement.setObject(index, utc(timestamp.toInstant()));
      case null, default ->
          super.setParameterValueInDatabaseCall(parameter, statement, index, session);
    }
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
