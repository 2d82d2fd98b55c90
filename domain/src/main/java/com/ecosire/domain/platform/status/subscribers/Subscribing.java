package com.ecosire.domain.platform.status.subscribers;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.status.components.Place;
import com.ecosire.domain.platform.webhooks.targets.Targets;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Lets people and programs be told of incidents, and be told no more. */
public final class Subscribing {
  private static final Duration OPEN = Duration.ofHours(24);

  /** Nobody's mailbox is filled by others who give its address. */
  private static final int ASKED_AT_MOST = 3;

  private static final String ADD =
      "INSERT INTO status_subscription (organizationId, id, createdAt, email, webhookUrl, locale,"
          + " componentIds, expiresAt, failures, testDueAt, tests) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
          + " 0, ?, 0)";
  private static final String ASKED =
      "SELECT COUNT(*) AS asked FROM status_subscription WHERE organizationId = ? AND email = ? AND"
          + " confirmedAt IS NULL AND expiresAt > ?";
  private static final String CONFIRM =
      "UPDATE status_subscription SET confirmedAt = ? WHERE organizationId = ? AND id = ? AND"
          + " confirmedAt IS NULL AND expiresAt > ?";
  private static final String FIND =
      "SELECT "
          + Subscription.COLUMNS
          + " FROM status_subscription WHERE organizationId = ? AND id = ?";
  private static final String REPLACE =
      "DELETE FROM status_subscription WHERE organizationId = ? AND id <> ? AND (email = ? OR"
          + " webhookUrl = ?)";
  private static final String NAMES =
      "SELECT id, name FROM status_component WHERE organizationId = ?";

  private final Parts parts;
  private final Tokens tokens;

  /**
   * What it works with.
   *
   * @param targets knows where may be sent to
   */
  public record Parts(
      Place place, Organizations organizations, Mails mails, Supplier<Targets> targets) {}

  Subscribing(Parts parts, Tokens tokens) {
    this.parts = parts;
    this.tokens = tokens;
  }

  /** Asks who is to be told whether he wants to be. */
  public Void subscribe(SubscribeToStatus wanted, Call from) {
    Call call = parts.place.in(from);
    check(wanted, call);
    if (wanted.email() == null || !isAskedOften(wanted.email(), call)) {
      UUID id = add(wanted, call);
      if (wanted.email() != null) {
        parts.mails.send(question(id, wanted, call), call);
      }
    }
    return null;
  }

  private void check(SubscribeToStatus wanted, Call call) {
    if ((wanted.email() == null) == (wanted.webhookUrl() == null)) {
      throw Problems.invalid(
          "email", "one_of", "Either an e-mail address or a webhook is told, and not both");
    }
    List<Violation> faults = new ArrayList<>();
    Map<UUID, String> names = names(call);
    List<UUID> ids = components(wanted);
    for (int i = 0; i < ids.size(); i++) {
      if (!names.containsKey(ids.get(i))) {
        faults.add(
            new Violation(
                "componentIds[" + i + "]",
                ProblemCode.UNKNOWN_REFERENCE.word(),
                "There is no such component"));
      }
    }
    Optional.ofNullable(wanted.webhookUrl())
        .flatMap(url -> parts.targets.get().fault(url))
        .ifPresent(words -> faults.add(new Violation("webhookUrl", "invalid_target", words)));
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private static List<UUID> components(SubscribeToStatus wanted) {
    return wanted.componentIds() == null ? List.of() : wanted.componentIds();
  }

  private static Map<UUID, String> names(Call call) {
    Map<UUID, String> names = new HashMap<>();
    Sql.of(call.session())
        .all(NAMES, row -> names.put(row.id("id"), row.text("name")), call.organization());
    return names;
  }

  private static boolean isAskedOften(String email, Call call) {
    return Sql.of(call.session())
            .first(ASKED, row -> row.number("asked"), call.organization(), email, call.now())
            .orElseThrow()
        >= ASKED_AT_MOST;
  }

  private UUID add(SubscribeToStatus wanted, Call call) {
    UUID id = UuidV7.next();
    List<String> ids = components(wanted).stream().distinct().map(UUID::toString).toList();
    boolean posted = wanted.webhookUrl() != null;
    Sql.of(call.session())
        .change(
            ADD,
            call.organization(),
            id,
            call.now(),
            Optional.ofNullable(wanted.email()),
            Optional.ofNullable(wanted.webhookUrl()),
            locale(wanted, call),
            JsonText.write(ids),
            call.now().plus(OPEN),
            posted ? Optional.of(call.now()) : Optional.empty());
    return id;
  }

  private String locale(SubscribeToStatus wanted, Call call) {
    return Optional.ofNullable(wanted.locale())
        .orElseGet(() -> parts.organizations.own(call).locale().toLanguageTag());
  }

  private Mail question(UUID id, SubscribeToStatus wanted, Call call) {
    String token = tokens.of(id, Tokens.Use.CONFIRM);
    return Mail.to(wanted.email(), MailTemplate.STATUS_CONFIRM, locale(wanted, call))
        .with("link", parts.mails.link("/status#confirm=" + token));
  }

  /** Tells who has the token of a mail from now on. */
  public ConfirmedSubscription confirm(StatusToken sent, Call from) {
    UUID id = tokens.open(sent.token(), Tokens.Use.CONFIRM);
    Call call = parts.place.in(from);
    if (!confirm(id, call)) {
      throw used();
    }
    Subscription confirmed = find(id, call).orElseThrow(Subscribing::used);
    Map<UUID, String> names = names(call);
    return new ConfirmedSubscription(
        confirmed.target(),
        confirmed.components().stream().filter(names::containsKey).map(names::get).toList());
  }

  private static ProblemException used() {
    return Problems.invalidCredential("The token was used before, or its time is over");
  }

  /** Confirms one in time; it takes the place of others of the same target. */
  static boolean confirm(UUID id, Call call) {
    Sql sql = Sql.of(call.session());
    if (sql.change(CONFIRM, call.now(), call.organization(), id, call.now()) == 0) {
      return false;
    }
    find(id, call)
        .ifPresent(
            one -> sql.change(REPLACE, call.organization(), id, one.email(), one.webhookUrl()));
    return true;
  }

  static Optional<Subscription> find(UUID id, Call call) {
    return Sql.of(call.session()).first(FIND, Subscription::read, call.organization(), id);
  }

  /** Tells who has the token of a message no more; once is enough. */
  public Void unsubscribe(StatusToken sent, Call from) {
    UUID id = tokens.open(sent.token(), Tokens.Use.UNSUBSCRIBE);
    remove(id, parts.place.in(from));
    return null;
  }

  static void remove(UUID id, Call call) {
    Sql sql = Sql.of(call.session());
    sql.change(
        "DELETE FROM status_message WHERE organizationId = ? AND subscriptionId = ?",
        call.organization(),
        id);
    sql.change(
        "DELETE FROM status_subscription WHERE organizationId = ? AND id = ?",
        call.organization(),
        id);
  }
}
