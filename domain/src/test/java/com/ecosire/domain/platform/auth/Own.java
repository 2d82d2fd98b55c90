package com.ecosire.domain.platform.auth;

import com.ecosire.domain.store.ConnectionPool;
import com.ecosire.domain.store.embedded.TestDatabase;
import javax.sql.DataSource;

/** A schema of its own for the tests of one class, since signing keys belong to no organization. */
public final class Own implements AutoCloseable {
  private final ConnectionPool pool =
      ConnectionPool.open(TestDatabase.migrated(), ConnectionPool.Settings.DEFAULT);

  /** Its connections. */
  public DataSource source() {
    return pool.dataSource();
  }

  @Override
  public void close() {
    pool.close();
  }
}
