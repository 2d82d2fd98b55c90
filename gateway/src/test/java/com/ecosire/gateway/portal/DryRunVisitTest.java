package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor sees of dry runs, of the server's time, and of REST beside GraphiQL. */
class DryRunVisitTest {
  private static final String FAULT = ".field .told";

  @RegisterExtension static final VisitedGateway house = VisitedGateway.with();

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void explainsBeforeItSends(String language) throws Exception {
    try (Visitor visitor = house.visitor(language)) {
      // Nobody is signed in yet.
      visitor.go("/explorer/contacts.create").press("dry.button").sees("dry.refused");
      visitor.shows(".dry-run a[href='/problems/unauthenticated']").sees("op.permission");
      visitor.uses(house.server().key()).fillText("email", "nope").press("dry.button");
      visitor.shows(".dry-run a[href='/problems/validation_failed']").shows(FAULT);
      visitor.shows(".field [aria-invalid=true]").shows(".dry-run meter[aria-label^=general]");
      visitor.fillText("email", language + "@example.com").press("dry.button");
      visitor.sees("dry.passes").hides(FAULT);
      visitor.pressText(visitor.say("send.send") + "POST").seesText("201 Created");
      visitor.shows(".timing .stage-handler");
      assertTrue(visitor.text(".timing .facts").contains("SQL"));
      visitor.press("guide.changelog").titled(visitor.say("guide.changelog"));
      visitor.shows(".changelog time[datetime^='20']");
      visitor.shows(".changelog a[href='/explorer#contacts']").requireWell(language);
    }
  }

  @Test
  void graphiqlShowsTheRestCallsOfTheQuery() throws Exception {
    try (Visitor visitor = house.visitor("en")) {
      visitor.open("/graphiql").shows("#rest-calls a[href='/explorer/orders.list']");
      visitor.queries("{ contact(id: \"1\") { name parent { name parent { name } } } }");
      visitor.shows("#rest-calls a[href='/explorer/contacts.get']");
      String calls = visitor.text("#rest-calls");
      assertTrue(calls.contains("/api/contacts/1?fields=name&include=parent"), calls);
      assertTrue(calls.contains("once for each parent"), calls);
      String query = "#query=" + "%7B%20contacts%20%7B%20nodes%20%7B%20id%20%7D%20%7D%20%7D";
      visitor.open("/graphiql" + query).shows("#rest-calls a[href='/explorer/contacts.list']");
    }
  }

  @Test
  void graphiqlDrawsTheDryRunOfTheQuery() throws Exception {
    try (Visitor visitor = house.visitor("en")) {
      visitor.open("/graphiql").shows("#rest-calls a");
      visitor.queries("{ contacts { nodes { parent { id } } } }");
      visitor.shows("#rest-calls a[href='/explorer/contacts.list']");
      visitor.click("#dry-run").click(".graphiql-execute-button");
      // The root field and the relation within it; nobody is signed in.
      visitor.shows("#explained li:nth-child(2).fails a[href='/problems/unauthenticated']");
      String told = visitor.text("#explained li:nth-child(2)");
      assertTrue(told.contains("contacts.nodes.parent") && told.contains("contacts:read"), told);
    }
  }
}
