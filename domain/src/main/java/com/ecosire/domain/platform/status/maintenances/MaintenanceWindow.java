package com.ecosire.domain.platform.status.maintenances;

import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.components.Hold;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Work on components that is announced. */
@Entity
@Table(name = "status_maintenance")
@Doc("Work on components that is announced")
public class MaintenanceWindow extends Stored {
  @Embedded MaintenanceWindowInput input = new MaintenanceWindowInput();

  /** Goes to another status. */
  void step(MaintenanceStatus next, Instant now) {
    input.status = next;
    touch(now);
  }

  /** What it holds while it goes on. */
  Hold hold() {
    return Hold.of(Hold.Kind.MAINTENANCE, id(), input.componentIds, ComponentStatus.MAINTENANCE);
  }

  /** Whether it goes on, or begins before a time. */
  public boolean isOnOrDue(Instant end) {
    return input.status == MaintenanceStatus.IN_PROGRESS
        || (input.status == MaintenanceStatus.SCHEDULED && !input.startsAt.isAfter(end));
  }

  /** What is done, in one line. */
  public String title() {
    return input.title;
  }

  /** What to expect. */
  public String message() {
    return input.message;
  }

  /** The components that are worked on. */
  public List<UUID> componentIds() {
    return input.componentIds;
  }

  /** When it begins. */
  public Instant startsAt() {
    return input.startsAt;
  }

  /** When it ends. */
  public Instant endsAt() {
    return input.endsAt;
  }

  /** How far it is. */
  public MaintenanceStatus status() {
    return input.status;
  }
}
