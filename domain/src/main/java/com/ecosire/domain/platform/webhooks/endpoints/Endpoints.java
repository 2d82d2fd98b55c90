package com.ecosire.domain.platform.webhooks.endpoints;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.webhooks.queue.Lanes;
import com.ecosire.domain.platform.webhooks.signing.Signatures;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The endpoints of organizations. */
public final class Endpoints extends Store<WebhookEndpoint, WebhookEndpointInput> {
  private static final Duration OVERLAP = Duration.ofHours(24);
  private static final int HINT = 4;
  private static final int BATCH = 50;

  private final EndpointSecrets seals;
  private final EndpointRules rules;
  private final Event<WebhookEndpoint> disabled;

  /** Endpoints whose end an event tells. */
  public Endpoints(EndpointSecrets seals, EndpointRules rules, Event<WebhookEndpoint> disabled) {
    super(
        records(WebhookEndpoint.class, WebhookEndpointInput.class)
            .list(
                listing()
                    .search("url", "description")
                    .filter("status", "events", "lastSuccessAt", "createdAt")
                    .sort("url", "lastSuccessAt", "lastFailureAt", "createdAt", "updatedAt")));
    this.seals = seals;
    this.rules = rules;
    this.disabled = disabled;
  }

  /** Makes an endpoint; the answer shows its secret. */
  @Override
  public WebhookEndpoint create(WebhookEndpointInput input, Call call) {
    WebhookEndpoint endpoint = super.create(input, call);
    // Written first, so that the answer has the version that the record has then.
    call.session().flush();
    return endpoint.shown();
  }

  @Override
  public WebhookEndpoint update(UUID id, Patch<WebhookEndpointInput> patch, Call call) {
    Lanes.lock(Sql.of(call.session()), call.organization(), id);
    return super.update(id, patch, call);
  }

  @Override
  protected void check(Change<WebhookEndpoint, WebhookEndpointInput> change) {
    rules.check(change);
    if (change.isNew()) {
      rules.requireRoom(where("r.id is not null", change.call()).count(), change.call());
    }
    if (change.changes(input -> input.url) || change.changes(input -> input.events)) {
      requireSingle(change);
    }
    if (change.changes(input -> input.headers)) {
      takeHeaders(change);
    }
  }

  private void requireSingle(Change<WebhookEndpoint, WebhookEndpointInput> change) {
    Set<String> events = new HashSet<>(change.after().events);
    boolean taken =
        where("r.input.url = :url and r.id <> :id", change.call())
            .with("url", change.after().url)
            .with("id", change.record().id())
            .all()
            .stream()
            .anyMatch(other -> new HashSet<>(other.events()).equals(events));
    if (taken) {
      throw Problems.alreadyExists("url", "Another endpoint has this address and these events");
    }
  }

  /** Keeps the values sealed, and masks in their place. */
  private void takeHeaders(Change<WebhookEndpoint, WebhookEndpointInput> change) {
    WebhookEndpoint endpoint = change.record();
    if (change.after().headers == null) {
      endpoint.sealedHeaders = null;
      return;
    }
    Map<String, String> known =
        seals.open(endpoint.sealedHeaders, endpoint.id()).map(OwnHeaders::parse).orElse(Map.of());
    Map<String, String> headers = OwnHeaders.wanted(change.after().headers, known);
    change.after().headers = OwnHeaders.masked(headers);
    endpoint.sealedHeaders = seals.close(JsonText.write(headers), endpoint.id());
  }

  @Override
  protected void applied(Change<WebhookEndpoint, WebhookEndpointInput> change) {
    WebhookEndpoint endpoint = change.record();
    if (change.isNew()) {
      endpoint.createdById = change.call().caller().person().orElse(null);
      endpoint.activeSince = change.call().now();
      takeSecret(endpoint);
    }
    if (change.changes(input -> input.status)) {
      switched(endpoint, DisabledReason.BY_USER, change.call());
    }
  }

  private void takeSecret(WebhookEndpoint endpoint) {
    String secret = Signatures.newSecret();
    endpoint.sealedSecret = seals.close(secret, endpoint.id());
    endpoint.secretHint = secret.substring(secret.length() - HINT);
    endpoint.unshown = secret;
  }

  /** What follows from its new status. */
  private static void switched(WebhookEndpoint endpoint, DisabledReason reason, Call call) {
    endpoint.ending = null;
    if (endpoint.isEnabled()) {
      endpoint.disabledReason = null;
      endpoint.consecutiveFailures = 0;
      endpoint.failingSince = null;
      endpoint.activeSince = call.now();
    } else {
      endpoint.disabledReason = reason;
      endWaiting(endpoint.id(), "endpoint_disabled", call);
    }
  }

  private static void endWaiting(UUID endpoint, String error, Call call) {
    Lanes.end(
        Sql.of(call.session()), call.organization(), endpoint, new Lanes.Ended(call.now(), error));
  }

  @Override
  protected void stored(Change<WebhookEndpoint, WebhookEndpointInput> change) {
    boolean stopped = !change.isNew() && change.changes(input -> input.status);
    if (stopped && !change.record().isEnabled()) {
      change.call().emit(disabled, change.record());
    }
  }

  @Override
  protected void removing(WebhookEndpoint endpoint, Call call) {
    endWaiting(endpoint.id(), "endpoint_deleted", call);
  }

  /** Has events sent to it again. */
  public WebhookEndpoint enable(UUID id, Call call) {
    return turn(id, EndpointStatus.ENABLED, call);
  }

  /** Has no more events sent to it. */
  public WebhookEndpoint disable(UUID id, Call call) {
    return turn(id, EndpointStatus.DISABLED, call);
  }

  private WebhookEndpoint turn(UUID id, EndpointStatus status, Call call) {
    // Whoever sends to it at the moment must have written that down before.
    Lanes.lock(Sql.of(call.session()), call.organization(), id);
    WebhookEndpoint endpoint = change(id, call);
    if (endpoint.input.status == status) {
      throw Problems.invalidState("endpoint", status, "made so again");
    }
    return replace(endpoint, with(endpoint, input -> input.status = status), call);
  }

  /** Disables those that answered 410 or failed for too long. */
  public Job.Progress disableEnding(Call call) {
    List<WebhookEndpoint> ending =
        where("r.ending is not null and r.input.status = :status", call)
            .with("status", EndpointStatus.ENABLED)
            .locked()
            .atMost(BATCH);
    for (WebhookEndpoint endpoint : ending) {
      DisabledReason reason = endpoint.ending;
      endpoint.input = with(endpoint, input -> input.status = EndpointStatus.DISABLED);
      switched(endpoint, reason, call);
      endpoint.touch(call.now());
      call.emit(disabled, endpoint);
    }
    return new Job.Progress((long) ending.size(), ending.size() == BATCH);
  }

  /** Gives it a new secret; the old one signs for a day more, unless it is to end at once. */
  public RotatedSecret rotate(UUID id, RotateSecret wanted, Call call) {
    WebhookEndpoint endpoint = change(id, call);
    boolean rotating =
        endpoint.previousSecretValidUntil != null
            && endpoint.previousSecretValidUntil.isAfter(call.now());
    if (rotating && !wanted.endOldNow()) {
      throw Problems.conflict(
          "The secret before this one works until " + endpoint.previousSecretValidUntil);
    }
    boolean overlaps = !wanted.endOldNow();
    endpoint.sealedPrevious = overlaps ? endpoint.sealedSecret : null;
    endpoint.previousSecretValidUntil = overlaps ? call.now().plus(OVERLAP) : null;
    takeSecret(endpoint);
    endpoint.touch(call.now());
    String secret = endpoint.unshown;
    endpoint.unshown = null;
    return new RotatedSecret(secret, endpoint.previousSecretValidUntil);
  }
}
