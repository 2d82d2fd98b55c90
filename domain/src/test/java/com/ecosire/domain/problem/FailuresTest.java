package com.ecosire.domain.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FailuresTest {
  static final List<Exception> OUTAGES =
      List.of(
          new SQLTransientConnectionException("no connection within 3 s"),
          new SQLRecoverableException("link failure"),
          new SQLException("server shutdown in progress", "08S01"));

  @ParameterizedTest
  @FieldSource("OUTAGES")
  void anAbsentDatabaseIsUnavailableHoweverDeepItIsToldOf(Exception outage) {
    Throwable failure = new IllegalStateException(new IllegalArgumentException(outage));
    assertEquals(ProblemCode.UNAVAILABLE, Failures.problem(failure).code());
  }

  @Test
  void aRefusalIsFoundBelowWhatWrapsIt() {
    ProblemException refusal = Problems.conflict("It is taken");
    assertSame(refusal.problem(), Failures.problem(new IllegalStateException(refusal)));
  }

  @Test
  void everythingElseIsInternalAndTellsNothing() {
    for (Throwable failure :
        List.of(
            new SQLException("Duplicate entry 'x' for key 'y'", "23000"),
            new SQLException("without a state"),
            new IOException("disk full"),
            new StackOverflowError())) {
      Problem problem = Failures.problem(failure);
      assertEquals(ProblemCode.INTERNAL_ERROR, problem.code());
      assertEquals("Something failed on the server", problem.detail());
    }
  }

  @Test
  void causesThatGoRoundInACircleEnd() {
    Exception first = new Exception("first");
    Exception second = new Exception("second", first);
    first.initCause(second);
    assertEquals(ProblemCode.INTERNAL_ERROR, Failures.problem(first).code());
  }
}
