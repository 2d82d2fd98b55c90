package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who signed in at the portal needs no key in GraphiQL and Swagger UI. */
class ExplorersVisitTest {
  private static final String QUERY = "mutation { contactCreate(input: {name: \"Ada\"}) { id } }";

  @RegisterExtension static final VisitedGateway house = VisitedGateway.with();

  @Test
  void graphiqlCallsWithTheSession() throws Exception {
    Person grace = house.register("Grace", "grace.graphiql@example.com");
    try (Visitor visitor = house.visitor(grace, "en")) {
      visitor.open("/graphiql").shows("#rest-calls a").queries(QUERY).letAccessEnd();
      visitor.shows("#rest-calls a[href='/explorer/contacts.create']");
      visitor.click(".graphiql-execute-button").shows(".result-window .cm-property");
      assertEquals(1, grace.list("/contacts").size());
      visitor.click("#dry-run").click(".graphiql-execute-button");
      visitor.shows("#explained li:not(.fails)");
    }
  }

  @Test
  void swaggerCallsWithTheSession() throws Exception {
    Person grace = house.register("Grace", "grace.swagger@example.com");
    String operation = ".opblock.is-open ";
    try (Visitor visitor = house.visitor(grace, "en")) {
      visitor.open("/docs#/contacts/contacts.create").shows(operation + ".try-out__btn");
      visitor.shows(operation + ".explorer a[href='/explorer/contacts.create']");
      visitor.letAccessEnd().click(operation + ".try-out__btn").click(operation + ".execute");
      String status = ".live-responses-table tbody .response-col_status";
      assertEquals("201", visitor.text(operation + status).strip());
      assertEquals(1, grace.list("/contacts").size());
    }
  }
}
