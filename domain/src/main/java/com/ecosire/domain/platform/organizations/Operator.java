package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.store.sql.Sql;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The organization that runs the platform: the first that was made, and never another. */
public final class Operator implements Supplier<UUID> {
  private static final String FIRST = "SELECT id FROM organization ORDER BY createdAt, id LIMIT 1";

  private final Supplier<DataSource> source;
  private volatile UUID known;

  /** Found in a database, which is asked for no earlier than a call comes. */
  public Operator(Supplier<DataSource> source) {
    this.source = source;
  }

  /** Its id; there is none before the first start. */
  @Override
  public UUID get() {
    UUID id = known;
    if (id == null) {
      id =
          Sql.with(source.get(), sql -> sql.first(FIRST, row -> row.id("id")))
              .orElseThrow(() -> new IllegalStateException("There is no organization yet"));
      known = id;
    }
    return id;
  }
}
