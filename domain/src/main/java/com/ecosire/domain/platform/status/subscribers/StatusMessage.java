package com.ecosire.domain.platform.status.subscribers;

import com.ecosire.domain.json.Instants;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.incidents.IncidentUpdate;
import com.ecosire.domain.platform.webhooks.queue.Shipment;
import com.ecosire.domain.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * What subscribers are told of an update; the token that ends messages stands in each.
 *
 * @param components the names of the incident's components
 */
record StatusMessage(Incident incident, IncidentUpdate update, List<String> components) {
  private static final String BUNDLE = "com.ecosire.domain.platform.status.texts";
  private static final Map<String, List<String>> HEADERS =
      Map.of("Content-Type", List.of("application/json"), "User-Agent", List.of("ECOSIRE-Status"));

  Mail mail(Subscription to, Mails mails, Tokens tokens) {
    ResourceBundle words = Words.of(BUNDLE, Locale.forLanguageTag(to.locale().replace('_', '-')));
    String end =
        mails.link("/status/unsubscribe?token=" + tokens.of(to.id(), Tokens.Use.UNSUBSCRIBE));
    return Mail.to(to.email().orElseThrow(), MailTemplate.STATUS_UPDATE, to.locale())
        .with("title", incident.title())
        .with("status", words.getString(word(update.status())))
        .with("components", components.isEmpty() ? words.getString("all") : named())
        .with("message", update.message())
        .with("link", mails.link("/status"))
        .with("unsubscribe", end)
        .unsubscribedBy(end);
  }

  private String named() {
    return String.join(", ", components);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  Shipment shipment(Subscription to, Mails mails, Tokens tokens) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "incident.update");
    body.put("createdAt", Instants.text(update.createdAt()));
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("id", incident.id().toString());
    about.put("title", incident.title());
    about.put("impact", word(incident.impact()));
    about.put("startedAt", Instants.text(incident.startedAt()));
    about.put("componentIds", incident.componentIds().stream().map(Object::toString).toList());
    about.put("components", components);
    body.put("incident", about);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("id", update.id().toString());
    said.put("status", word(update.status()));
    said.put("message", update.message());
    body.put("update", said);
    return shipment(to, body, mails, tokens);
  }

  /** The call that a webhook has to take before it is told anything. */
  static Shipment test(Subscription to, Mails mails, Tokens tokens) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "subscription.test");
    return shipment(to, body, mails, tokens);
  }

  private static Shipment shipment(
      Subscription to, Map<String, Object> body, Mails mails, Tokens tokens) {
    body.put("statusPage", mails.link("/status"));
    body.put("unsubscribeToken", tokens.of(to.id(), Tokens.Use.UNSUBSCRIBE));
    body.put("unsubscribeUrl", mails.link("/api/status/unsubscribe"));
    return new Shipment(to.webhookUrl().orElseThrow(), HEADERS, JsonText.write(body));
  }
}
