package com.ecosire.domain.platform.status.components;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.webhooks.targets.Targets;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.sql.Sql;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The components, and the rules of what clients set of them. */
public final class Components extends PageRecords<Component, ComponentInput> {
  private static final String NAMED =
      "SELECT title FROM (SELECT title, organizationId, componentIds FROM status_incident UNION ALL"
          + " SELECT title, organizationId, componentIds FROM status_maintenance) n WHERE"
          + " n.organizationId = ? AND JSON_CONTAINS(n.componentIds, JSON_QUOTE(?)) LIMIT 1";

  private final Holds holds;
  private final Supplier<Targets> targets;

  /**
   * What the components need of the module around them.
   *
   * @param targets knows where may be asked
   * @param uptime the uptime of the last 90 days of a component
   */
  public record Parts(
      Place place,
      Holds holds,
      Supplier<Targets> targets,
      BiFunction<Component, Call, BigDecimal> uptime) {}

  /** With some parts. */
  public Components(Parts parts) {
    super(
        records(Component.class, ComponentInput.class)
            .list(
                listing()
                    .search("name", "description")
                    .filter("group", "status", "automatic")
                    .sort("position", "name", "createdAt"))
            .computed(
                "uptime90",
                (all, call) -> all.forEach(one -> one.uptime90 = parts.uptime.apply(one, call)),
                "createdAt")
            .computed("probeUrl", (all, call) -> hide(all, parts.place, call)),
        parts.place);
    this.holds = parts.holds;
    this.targets = parts.targets;
  }

  /** Only admins of the operator see where is asked; who changes records is one. */
  private static void hide(List<Component> all, Place place, Call call) {
    if (!call.session().writes() && !place.isAdmin(call.caller())) {
      all.forEach(one -> one.input.probeUrl = null);
    }
  }

  /** Makes one that the platform looks after by itself, unless there is one with its key. */
  public void provide(OwnPart part, Call call) {
    if (!where("r.input.key = :key", call).with("key", part.key()).any()) {
      ComponentInput input = new ComponentInput();
      input.key = part.key();
      input.name = part.title();
      input.description = part.description();
      input.group = part.group();
      input.position = part.position();
      input.automatic = true;
      create(input, call);
    }
  }

  /** The one that stands for a part, if the platform looks after it; others wait to change it. */
  public Optional<Component> lockedOwn(OwnPart part, Call call) {
    return where("r.input.key = :key", call)
        .with("key", part.key())
        .locked()
        .first()
        .filter(found -> found.own().isPresent());
  }

  /** All that are looked after by themselves, in one order. */
  public List<Component> automatic(Call call) {
    return where("r.input.automatic = true", call).all().stream()
        .sorted(Comparator.comparing(Component::id))
        .toList();
  }

  @Override
  protected void check(Change<Component, ComponentInput> change) {
    ComponentInput after = change.after();
    if (after.status == null) {
      after.status = ComponentStatus.OPERATIONAL;
    }
    if (after.probeUrl != null && change.changes(input -> input.probeUrl)) {
      targets
          .get()
          .fault(after.probeUrl)
          .ifPresent(
              words -> {
                throw Problems.invalid("probeUrl", "invalid_target", words);
              });
    }
    if (!change.isNew()
        && change.changes(input -> input.status)
        && holds.areOfIncident(change.record().id(), change.call())) {
      throw Problems.conflict("An open incident holds the component; resolve it first");
    }
  }

  @Override
  protected void applied(Change<Component, ComponentInput> change) {
    if (change.changes(input -> input.status)) {
      change.record().statusSince = change.call().now();
    }
  }

  @Override
  protected void stored(Change<Component, ComponentInput> change) {
    if (change.changes(input -> input.status)) {
      holds.byHand(change.record(), change.call());
    }
    super.stored(change);
  }

  @Override
  protected void removing(Component component, Call call) {
    UUID id = component.id();
    Sql.of(call.session())
        .first(NAMED, row -> row.text("title"), call.organization(), id.toString())
        .ifPresent(
            title -> {
              throw Problems.inUse("The component is named by \"" + title + "\"");
            });
    holds.forget(id, call);
    super.removing(component, call);
  }
}
