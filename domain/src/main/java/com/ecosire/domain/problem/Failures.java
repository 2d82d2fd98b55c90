package com.ecosire.domain.problem;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/** What a surface shows of a failure, whichever way it came up; nothing internal gets out. */
public final class Failures {
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
  private static final int MAX_CAUSES = 50;
  private static final String CONNECTION_CLASS = "08";

  private Failures() {}

  /**
   * The problem that the failure carries, {@code unavailable} where the database is away, else
   * {@code internal_error}.
   */
  public static Problem problem(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
      if (cause instanceof ProblemException refusal) {
        return refusal.problem();
      }
      if (isOutage(cause)) {
        return new Problem.TryLater(
            ProblemCode.UNAVAILABLE, "The database is away for the moment", RETRY_AFTER);
      }
      cause = cause.getCause();
    }
    return Problems.refusal(ProblemCode.INTERNAL_ERROR, "Something failed on the server").problem();
  }

  /**
   * Of the SQL states, class 08 is about connections (ISO/IEC 9075); some failures of a pool have
   * none.
   */
  private static boolean isOutage(Throwable cause) {
    return cause instanceof SQLTransientConnectionException
        || cause instanceof SQLRecoverableException
        || (cause instanceof SQLException sql
            && String.valueOf(sql.getSQLState()).startsWith(CONNECTION_CLASS));
  }
}
