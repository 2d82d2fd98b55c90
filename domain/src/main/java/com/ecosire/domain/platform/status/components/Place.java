package com.ecosire.domain.platform.status.components;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Admission;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Call;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where the one status page of the platform is: its records are the operator's. */
public final class Place {
  private static final String MODULE = "status";

  private final Supplier<UUID> operator;
  private volatile Consumer<EntityManagerFactory> watcher = unit -> {};

  /** With the operator's organization, asked for at each call. */
  public Place(Supplier<UUID> operator) {
    this.operator = operator;
  }

  /** Tells somebody of changes, once they are durable. */
  public void watchedBy(Consumer<EntityManagerFactory> other) {
    watcher = other;
  }

  /** The operator's organization. */
  public UUID operator() {
    return operator.get();
  }

  /** A call as one that sees the records of the status page, whoever calls. */
  public Call in(Call call) {
    UUID here = operator.get();
    return call.organization().equals(here) ? call : call.seeing(here);
  }

  /** Says that the page changes by a call. */
  public void changes(Call call) {
    EntityManagerFactory unit = call.session().factory();
    call.session().afterCommit(() -> watcher.accept(unit));
  }

  /** What is asked of who changes the page. */
  public Admission operatorsOnly() {
    return new Admission(
        this::isOfOperator, "Only admins of the operator's organization may call it");
  }

  private boolean isOfOperator(Caller caller) {
    return caller.organization().equals(operator.get());
  }

  /** Whether a caller sees what only admins of the operator do. */
  public boolean isAdmin(Caller caller) {
    return caller.rights().may(MODULE, Access.ADMIN) && isOfOperator(caller);
  }
}
