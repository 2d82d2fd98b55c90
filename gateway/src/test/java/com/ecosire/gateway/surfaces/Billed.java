package com.ecosire.gateway.surfaces;

import com.ecosire.gateway.surfaces.Situations.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invoices and payments that are further than one creation brings them. */
final class Billed {
  private static final String CONTACT = "contactId";
  private static final String REASON = "reason";

  private Billed() {}

  private static Answer call(String operation, Map<String, String> ids, Map<String, ?> values) {
    Answer answer = Calls.rest(Who.ADMIN, Situations.named(operation), ids, new HashMap<>(values));
    if (answer.refused()) {
      throw new AssertionError(operation + ": " + answer.body());
    }
    return answer;
  }

  private static Map<String, String> id(Answer made) {
    Map<String, String> ids = new HashMap<>();
    ids.put("id", String.valueOf(made.at("id")));
    return ids;
  }

  private static String contact() {
    Map<String, Object> values =
        Map.of("name", "Payer", "email", "payer-" + UUID.randomUUID() + "@example.com");
    return id(call("contacts.create", Map.of(), values)).get("id");
  }

  private static String method() {
    Map<String, Object> values =
        Map.of(
            "name",
            "Bank " + UUID.randomUUID(),
            "kind",
            "bank_transfer",
            "accountId",
            UUID.randomUUID().toString());
    return id(call("payments.methods.create", Map.of(), values)).get("id");
  }

  /** A draft over 50.00 that was due long ago. */
  private static Map<String, String> draft(String contact) {
    Map<String, Object> line =
        Map.of("description", "Work", "unitPrice", 5000, "taxIds", List.of());
    Map<String, Object> values =
        Map.of(CONTACT, contact, "lineItems", List.of(line), "dueDate", "2026-01-31");
    return id(call("invoices.create", Map.of(), values));
  }

  private static Map<String, String> issued(String contact) {
    Map<String, String> ids = draft(contact);
    call("invoices.send", ids, Map.of("byEmail", false));
    return ids;
  }

  private static Map<String, Object> payment() {
    return new HashMap<>(Map.of("amount", 5000, "paymentMethodId", method()));
  }

  private static Map<String, String> note(String contact) {
    Map<String, String> paid = issued(contact);
    call("invoices.pay", paid, payment());
    return id(call("invoices.creditNote", paid, Map.of(REASON, "Back")));
  }

  private static Map<String, String> posted() {
    Map<String, Object> values = Map.of(CONTACT, contact(), "methodId", method(), "amount", 5000);
    Map<String, String> ids = id(call("payments.create", Map.of(), values));
    call("payments.post", ids, Map.of());
    return ids;
  }

  /** Records of kinds that clients make by commands only, and a payment that has a receipt. */
  static void some() {
    for (int i = 0; i < 3; i++) {
      note(contact());
      call("payments.refund", posted(), Map.of("amount", 100, REASON, "Back"));
    }
    posted();
  }

  static Situation sending() {
    return new Situation(draft(contact()), new HashMap<>(Map.of("byEmail", false)));
  }

  static Situation paying() {
    return new Situation(issued(contact()), payment());
  }

  static Situation open() {
    return new Situation(issued(contact()), new HashMap<>(Map.of(REASON, "Because")));
  }

  static Situation late() {
    return new Situation(issued(contact()), new HashMap<>());
  }

  static Situation applying() {
    String contact = contact();
    Map<String, Object> sent = new HashMap<>(Map.of("invoiceId", issued(contact).get("id")));
    return new Situation(note(contact), sent);
  }

  static Situation refunding() {
    return new Situation(posted(), new HashMap<>(Map.of(REASON, "Back")));
  }

  /** A method that nobody pays by: others take the newest, which is another one. */
  static Situation spare() {
    Map<String, String> ids = new HashMap<>(Map.of("id", method()));
    method();
    return new Situation(ids, new HashMap<>());
  }

  /** Invoices all of an order and has it paid. */
  static void bill(Map<String, String> order) {
    Map<String, String> invoice = id(call("orders.invoice", order, Map.of()));
    Answer sent = call("invoices.send", invoice, Map.of("byEmail", false));
    Map<String, Object> payment = payment();
    payment.put("amount", sent.at("amountDue"));
    call("invoices.pay", invoice, payment);
  }
}
