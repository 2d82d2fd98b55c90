package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Owners are told where the time of a request went, and how many statements it took. */
class ServerTimingTest {
  private static final RunningGateway GATEWAY = RunningGateway.instance();
  private static final String HEADER = "Server-Timing";
  private static final Pattern STATEMENTS = Pattern.compile("sql;desc=\"(\\d+) statements?\"");
  private static final Pattern METRIC =
      Pattern.compile("[a-z]+(;desc=\"[^\"]*\")?;dur=\\d+(\\.\\d+)?");

  private static long statements(Answer answer) {
    Matcher matcher = STATEMENTS.matcher(answer.header(HEADER));
    assertTrue(matcher.find(), () -> answer.headers().map().toString());
    return Long.parseLong(matcher.group(1));
  }

  private static Answer read(Who who) {
    return GATEWAY.send(who, "GET", "/api/contacts?limit=2&include=parent", "");
  }

  @Test
  void isForOwnersOnly() {
    for (Who who : List.of(Who.NOBODY, Who.READER, Who.WRITER)) {
      assertEquals("", read(who).header(HEADER), "" + who);
    }
    String header = read(Who.ADMIN).header(HEADER);
    assertTrue(
        Stream.of(header.split(", ")).allMatch(each -> METRIC.matcher(each).matches()), header);
    List<String> names =
        Stream.of(header.split(", ")).map(each -> each.replaceFirst(";.*", "")).toList();
    assertEquals(
        List.of(
            "auth", "routing", "limits", "validation", "handler", "serialization", "sql", "total"),
        names);
  }

  @Test
  void countsTheStatementsThatTheDatabaseCounts() {
    String create = "{\"name\": \"Ada\"}";
    Supplier<Answer> write =
        () ->
            GATEWAY.send(
                Who.ADMIN, "POST", "/api/contacts", create, "Content-Type", "application/json");
    String document =
        "{ orders(first: 5) { nodes { number contact { name } lines(first: 3) { nodes { id } } } }"
            + " }";
    for (Supplier<Answer> call :
        List.<Supplier<Answer>>of(
            () -> read(Who.ADMIN),
            write,
            () -> GATEWAY.graphql(Who.ADMIN, document, Map.of()),
            () -> GATEWAY.send(Who.ADMIN, "GET", "/api/contacts/" + UUID.randomUUID(), ""))) {
      Traffic traffic = Traffic.of(call);
      assertEquals(traffic.questions(), statements(traffic.answer()), traffic::toString);
    }
  }

  @Test
  void isThereWhateverTheAnswerIs() {
    Answer refused =
        GATEWAY.send(Who.ADMIN, "POST", "/api/contacts", "{}", "Content-Type", "application/json");
    assertEquals(422, refused.status());
    assertEquals(0, statements(refused));
    assertFalse(refused.header(HEADER).contains("handler"), refused.header(HEADER));
    Answer tagged = read(Who.ADMIN);
    Answer known =
        GATEWAY.send(
            Who.ADMIN,
            "GET",
            "/api/contacts?limit=2&include=parent",
            "",
            "If-None-Match",
            tagged.header("ETag"));
    assertTrue(statements(known) > 0);
    Answer dry = GATEWAY.send(Who.ADMIN, "GET", "/api/contacts", "", "Prefer", "explain");
    assertEquals(0, statements(dry));
  }
}
