package com.ecosire.domain.platform.status.components;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What holds components in a status, from when to when. A component has the worst status that
 * anything open holds it in; when the last incident or maintenance lets go of it, it is operational
 * again. What is over stays, for the uptime.
 */
public final class Holds {
  private static final String OPEN = " AND endsAt IS NULL";
  private static final String OF_HOLDER = " WHERE organizationId = ? AND holderId = ?";
  private static final String OF_COMPONENT = " WHERE organizationId = ? AND componentId = ?";

  private static final String ADD =
      "INSERT INTO status_span (organizationId, id, componentId, kind, holderId, status, startsAt)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String END = "UPDATE status_span SET endsAt = ?" + OF_HOLDER + OPEN;
  private static final String END_HAND =
      "UPDATE status_span SET endsAt = ?" + OF_COMPONENT + " AND kind = 'HAND'" + OPEN;
  private static final String MOVE =
      "UPDATE status_span SET startsAt = ?" + OF_HOLDER + " AND startsAt = ?";
  private static final String HELD = "SELECT componentId FROM status_span" + OF_HOLDER + OPEN;
  private static final String HOLDING =
      "SELECT kind, status FROM status_span" + OF_COMPONENT + OPEN;
  private static final String FORGET = "DELETE FROM status_span" + OF_COMPONENT;

  private record Holding(Hold.Kind kind, ComponentStatus status) {
    static Holding read(Row row) throws SQLException {
      return new Holding(
          Hold.Kind.valueOf(row.text("kind")), ComponentStatus.valueOf(row.text("status")));
    }
  }

  /** Holds components from a time on, which may be over. */
  public void begin(Hold hold, Instant from, Call call) {
    add(hold, from, call);
    settle(hold.components(), call);
  }

  /** Lets go of what something holds. */
  public void end(UUID holder, Call call) {
    end(holder, call.now(), call);
  }

  /** Says that something let go at a time of what it holds. */
  public void end(UUID holder, Instant at, Call call) {
    List<UUID> held = held(holder, call);
    Sql.of(call.session()).change(END, at, call.organization(), holder);
    settle(held, call);
  }

  /** Holds others, or in another status, from now on. */
  public void replace(Hold hold, Call call) {
    UUID holder = hold.holder().orElseThrow();
    Set<UUID> all = new LinkedHashSet<>(held(holder, call));
    Sql.of(call.session()).change(END, call.now(), call.organization(), holder);
    add(hold, call.now(), call);
    all.addAll(hold.components());
    settle(all, call);
  }

  /** Says that something began at another time than was believed. */
  public void move(UUID holder, Instant before, Instant after, Call call) {
    Sql.of(call.session()).change(MOVE, after, call.organization(), holder, before);
  }

  /** Holds a component as somebody said. */
  void byHand(Component component, Call call) {
    ComponentStatus wanted = component.status();
    Sql.of(call.session()).change(END_HAND, call.now(), call.organization(), component.id());
    if (wanted != ComponentStatus.OPERATIONAL) {
      add(
          new Hold(Hold.Kind.HAND, Optional.empty(), List.of(component.id()), wanted),
          call.now(),
          call);
    }
    List<ComponentStatus> all =
        holding(component.id(), call).stream().map(Holding::status).toList();
    component.settle(ComponentStatus.worst(all), call.now());
  }

  /** Whether an open incident holds a component. */
  boolean areOfIncident(UUID component, Call call) {
    return holding(component, call).stream().anyMatch(one -> one.kind == Hold.Kind.INCIDENT);
  }

  /** Forgets what held a component, which is there no more. */
  void forget(UUID component, Call call) {
    Sql.of(call.session()).change(FORGET, call.organization(), component);
  }

  private static void add(Hold hold, Instant from, Call call) {
    Sql sql = Sql.of(call.session());
    for (UUID component : new LinkedHashSet<>(hold.components())) {
      sql.change(
          ADD,
          call.organization(),
          UuidV7.next(),
          component,
          hold.kind(),
          hold.holder(),
          hold.status(),
          from);
    }
  }

  private static List<UUID> held(UUID holder, Call call) {
    return Sql.of(call.session())
        .all(HELD, row -> row.id("componentId"), call.organization(), holder);
  }

  private static List<Holding> holding(UUID component, Call call) {
    return Sql.of(call.session()).all(HOLDING, Holding::read, call.organization(), component);
  }

  private static void settle(Collection<UUID> ids, Call call) {
    for (Component component : locked(ids, call)) {
      List<Holding> open = new ArrayList<>(holding(component.id(), call));
      if (open.stream().allMatch(one -> one.kind == Hold.Kind.HAND)) {
        Sql.of(call.session()).change(END_HAND, call.now(), call.organization(), component.id());
        open.clear();
      }
      component.settle(
          ComponentStatus.worst(open.stream().map(Holding::status).toList()), call.now());
    }
  }

  /** In one order, so that two incidents do not wait for each other. */
  private static List<Component> locked(Collection<UUID> ids, Call call) {
    return ids.isEmpty()
        ? List.of()
        : call.session()
            .manager()
            .createQuery(
                "select r from Component r where r.organizationId = :org and r.id in :ids order by"
                    + " r.id",
                Component.class)
            .setParameter("org", call.organization())
            .setParameter("ids", ids)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }
}
