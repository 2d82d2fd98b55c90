package com.ecosire.domain.store;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a refusal of the database means to a caller. Constraints are named {@code
 * uq_contact__email}: what stands behind the two underscores is the field.
 */
public final class DatabaseProblems {
  private static final int DUPLICATE_KEY = 1062;
  private static final int NO_SUCH_PARENT = 1452;
  private static final int STILL_REFERRED = 1451;
  private static final int LOCK_WAIT = 1205;
  private static final int DEADLOCK = 1213;
  private static final Pattern CONSTRAINT = Pattern.compile("(?:uq|fk)_\\w+?__(\\w+)");

  private DatabaseProblems() {}

  /** The problem behind an exception; empty where it is a fault of the server. */
  public static Optional<ProblemException> of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return Optional.of(problem);
      }
      if (cause instanceof OptimisticLockException) {
        return Optional.of(raced());
      }
      if (cause instanceof SQLException refused) {
        return of(refused);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the same work may succeed when it is done again: a deadlock, or a lock that took too
   * long.
   */
  public static boolean isWorthAnotherTry(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return refused.getErrorCode() == DEADLOCK || refused.getErrorCode() == LOCK_WAIT;
      }
    }
    return false;
  }

  private static Optional<ProblemException> of(SQLException refused) {
    String state = String.valueOf(refused.getSQLState());
    return switch (refused.getErrorCode()) {
      case DUPLICATE_KEY -> Optional.of(duplicate(refused));
      case NO_SUCH_PARENT -> Optional.of(Problems.unknownReference(field(refused), "record"));
      case STILL_REFERRED -> Optional.of(Problems.inUse("Other records still refer to this one"));
      case DEADLOCK, LOCK_WAIT -> Optional.of(busy());
      default ->
          refused instanceof SQLTransientConnectionException || state.startsWith("08")
              ? Optional.of(away())
              : Optional.empty();
    };
  }

  private static ProblemException duplicate(SQLException refused) {
    String field = field(refused);
    return Problems.alreadyExists(field, "Another record has the same " + field);
  }

  private static String field(SQLException refused) {
    Matcher constraint = CONSTRAINT.matcher(String.valueOf(refused.getMessage()));
    return constraint.find() ? constraint.group(1) : "id";
  }

  private static ProblemException raced() {
    return Problems.refusal(
        ProblemCode.VERSION_CONFLICT,
        "Somebody else changed the record meanwhile; read it again and repeat");
  }

  private static ProblemException busy() {
    return Problems.unavailable(
        "Too many changes to the same records at once", Duration.ofSeconds(1));
  }

  private static ProblemException away() {
    return Problems.unavailable("The database does not answer", Duration.ofSeconds(5));
  }
}
