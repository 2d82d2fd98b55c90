package com.ecosire.domain.platform.organizations.export;

import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The turn of one export: an organization has one at a time, on whatever node. A turn whose node
 * died ends by itself.
 */
final class ExportTurn implements AutoCloseable {
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration EARLY = Duration.ofMinutes(1);
  private static final String TAKE =
      "UPDATE organization SET exportsUntil = ? WHERE organizationId = ? AND id = ? AND"
          + " (exportsUntil IS NULL OR exportsUntil < ?)";
  private static final String KEEP =
      "UPDATE organization SET exportsUntil = ? WHERE organizationId = ? AND id = ?";
  private static final String END =
      "UPDATE organization SET exportsUntil = NULL WHERE organizationId = ? AND id = ?";

  private final Supplier<DataSource> source;
  private final UUID organization;
  private final Clock clock;
  private Instant until;

  private ExportTurn(Supplier<DataSource> source, UUID organization, Clock clock) {
    this.source = source;
    this.organization = organization;
    this.clock = clock;
    this.until = clock.instant().plus(LEASE);
  }

  /** Takes the turn; 409 while another export of the organization is running. */
  static ExportTurn take(Supplier<DataSource> source, UUID organization, Clock clock) {
    ExportTurn turn = new ExportTurn(source, organization, clock);
    if (turn.change(TAKE, turn.until, organization, organization, clock.instant()) == 0) {
      throw Problems.conflict("Another export of the organization is running");
    }
    return turn;
  }

  /** Asks for more time, where little is left. */
  void goOn() {
    if (clock.instant().isAfter(until.minus(EARLY))) {
      until = clock.instant().plus(LEASE);
      change(KEEP, until, organization, organization);
    }
  }

  private int change(String statement, Object... values) {
    return Sql.with(source.get(), sql -> sql.change(statement, values));
  }

  @Override
  public void close() {
    change(END, organization, organization);
  }
}
