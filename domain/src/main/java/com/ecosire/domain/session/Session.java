package com.ecosire.domain.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * The unit of work of one call. Reads of queries take no transaction; a command's changes are
 * written by {@link #commit} or not at all. Used by one thread at a time.
 */
public final class Session implements AutoCloseable {
  private final EntityManagerFactory factory;
  private final boolean writes;
  private final List<Runnable> afterwards = new ArrayList<>();
  private EntityManager manager;

  /** A session for one call; {@code writes} says whether it may change anything. */
  public Session(EntityManagerFactory factory, boolean writes) {
    this.factory = factory;
    this.writes = writes;
  }

  /** Whether the call may change anything. */
  public boolean writes() {
    return writes;
  }

  /** The persistence unit that the session works on. */
  public EntityManagerFactory factory() {
    return factory;
  }

  /** The entity manager, opened at first use; in a transaction where the session writes. */
  public EntityManager manager() {
    if (manager == null) {
      manager = factory.createEntityManager();
      if (writes) {
        manager.getTransaction().begin();
      }
    }
    return manager;
  }

  /** The JDBC connection of the running transaction, for rows that are no entities. */
  public Connection connection() {
    return manager().unwrap(Connection.class);
  }

  /** Sends what was changed so far to the database, within the transaction. */
  public void flush() {
    if (manager != null && writes) {
      manager.flush();
    }
  }

  /** Forgets what was read so far, so that reading on costs no memory. */
  public void clear() {
    if (manager != null && !writes) {
      manager.clear();
    }
  }

  /**
   * Sends what was changed so far to the database, within the transaction, and forgets it, so that
   * going on with many records costs no memory. Records from before can no longer be changed.
   */
  public void release() {
    flush();
    if (manager != null) {
      manager.clear();
    }
  }

  /** Takes back what was changed so far, gives its locks back, and begins a new transaction. */
  public void takeBack() {
    afterwards.clear();
    if (manager != null && writes) {
      manager.getTransaction().rollback();
      manager.clear();
      manager.getTransaction().begin();
    }
  }

  /** Has something done once the changes are durable, and not at all if they are taken back. */
  public void afterCommit(Runnable work) {
    afterwards.add(work);
  }

  /** Makes the changes durable; does nothing where the session was never used. */
  public void commit() {
    if (manager != null && writes) {
      manager.getTransaction().commit();
      afterwards.forEach(Runnable::run);
      afterwards.clear();
    }
  }

  /** Takes back what was not committed and gives the connection back. */
  @Override
  public void close() {
    if (manager == null) {
      return;
    }
    try {
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
    } finally {
      manager.close();
      manager = null;
    }
  }
}
