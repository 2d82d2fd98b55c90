package com.ecosire.graphql.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Thirty contacts with three orders each, the same at every start. */
final class ExampleData {
  static final int CONTACTS = 30;
  private static final int ORDERS = 3;
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

  private ExampleData() {}

  static UUID contact(int number) {
    return new UUID(0x0192f3a4_0000_7000L, 0x8000_0000_0000_1000L + number);
  }

  static UUID order(int number) {
    return new UUID(0x0192f3a4_0000_7000L, 0x8000_0000_0000_2000L + number);
  }

  static UUID note(int number) {
    return new UUID(0x0192f3a4_0000_7000L, 0x8000_0000_0000_3000L + number);
  }

  static void fill(ExampleModule module) {
    for (int i = 0; i < CONTACTS; i++) {
      module.contacts.add(makeContact(i));
      for (int j = 0; j < ORDERS; j++) {
        module.orders.add(makeOrder(i * ORDERS + j, i));
        module.lines.add(makeLine(i * ORDERS + j));
      }
    }
    Note note = new Note();
    note.id = note(0);
    note.createdAt = START;
    note.contactId = contact(0);
    note.input.body = "Likes tea";
    module.notes.add(note);
  }

  private static Contact makeContact(int i) {
    Contact contact = new Contact();
    contact.id = contact(i);
    contact.createdAt = START.plusSeconds(i);
    contact.revenue = 1000L * i;
    contact.input.name = "Contact %02d".formatted(i);
    contact.input.email = "c%02d@example.com".formatted(i);
    contact.input.type =
        i % 10 == 0 ? ContactInput.ContactType.SOLE_TRADER : ContactInput.ContactType.PERSON;
    contact.input.parentId = i == 0 ? null : contact(0);
    contact.input.rebate = new BigDecimal("12.50");
    contact.input.tags = List.of("a", "b");
    contact.input.password = "secret word";
    return contact;
  }

  private static Order makeOrder(int number, int contact) {
    Order order = new Order();
    order.id = order(number);
    order.createdAt = START.plusSeconds(number);
    order.reference = "SO/2025/%04d".formatted(number);
    order.total = 2L * number;
    order.input.contactId = contact(contact);
    order.input.payerId = contact(0);
    order.input.lineItems = List.of(new OrderInput.LineItem("Tea", 2, (long) number));
    return order;
  }

  private static OrderLine makeLine(int order) {
    OrderLine line = new OrderLine();
    line.id = new UUID(0x0192f3a4_0000_7000L, 0x8000_0000_0000_4000L + order);
    line.createdAt = START;
    line.orderId = order(order);
    line.productName = "Tea";
    line.input.quantity = BigDecimal.TWO;
    line.total = 2L * order;
    return line;
  }
}
