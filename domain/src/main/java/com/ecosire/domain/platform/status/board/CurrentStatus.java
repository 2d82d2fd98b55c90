package com.ecosire.domain.platform.status.board;

import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.maintenances.MaintenanceWindow;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How the platform is. */
@Doc("How the platform is")
public record CurrentStatus(
    @Doc("The worst status of the components") @NotNull ComponentStatus status,
    @Doc(value = "The same in words", example = "All systems are operational") @NotNull
        String description,
    @Doc("Of when this is; it stays behind while the database is away") @NotNull Instant updatedAt,
    @Doc(
            "Of when the status of components is that this server looks at by itself, while the"
                + " database is away; else left out")
        Instant seenAt,
    @Doc("All components, in the order of the page") @NotNull List<CurrentComponent> components,
    @Doc("The incidents that are not resolved, the newest first") @NotNull
        List<Incident> openIncidents,
    @Doc("The maintenances that go on or begin within 7 days, the next first") @NotNull
        List<MaintenanceWindow> maintenances) {
  /** How one component is. */
  @Doc("How a component is")
  public record CurrentComponent(
      @Doc("Its id") @NotNull UUID id,
      @Doc("Its key") @NotNull String key,
      @Doc("Its name") @NotNull String name,
      @Doc("The heading that it stands under") String group,
      @Doc("How it is") @NotNull ComponentStatus status) {}

  /** A status of the platform in words; {@code seen} says that one server sees it like this. */
  static String words(ComponentStatus status, boolean seen) {
    return seen
        ? words(status) + ". The database is away: this is what the server sees by itself"
        : words(status);
  }

  private static String words(ComponentStatus status) {
    return switch (status) {
      case OPERATIONAL -> "All systems are operational";
      case DEGRADED -> "Some systems are slow or fail now and then";
      case PARTIAL_OUTAGE -> "Some systems are partly away";
      case MAJOR_OUTAGE -> "Some systems are away";
      case MAINTENANCE -> "Some systems are being worked on";
    };
  }
}
