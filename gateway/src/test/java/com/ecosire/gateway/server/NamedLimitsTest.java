package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.json.JsonText;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operation's own limit counts its calls, whichever way they come. */
class NamedLimitsTest {
  private static final int LOGINS = 10;

  @TempDir static Path folder;

  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    server =
        RunningGateway.start(
            folder, "--http.trustedProxies=127.0.0.1", "--auth.passwordMemory=8192");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Somebody else each time, since failures lock addresses. */
  private static String login(int i) {
    return "a%d: authLogin(input: {email: \"%s\", password: \"wrong\"}) { token }"
        .formatted(i, SignInHouse.newEmail());
  }

  private static String document(int calls) {
    return IntStream.range(0, calls)
        .mapToObj(NamedLimitsTest::login)
        .collect(Collectors.joining(" ", "mutation { ", " }"));
  }

  private static HttpResponse<String> send(String path, Object body, String... origin) {
    String[] headers = {"Content-Type", "application/json", origin[0], origin[1]};
    return server.anonymous("POST", path, JsonText.write(body), headers);
  }

  /** How many calls of a GraphQL answer were refused for the limit. */
  private static long limited(HttpResponse<String> answer) {
    return IntStream.iterate(
            answer.body().indexOf("\"code\":\"rate_limited\""),
            at -> at >= 0,
            at -> answer.body().indexOf("\"code\":\"rate_limited\"", at + 1))
        .count();
  }

  private static int rest(String... origin) {
    Map<String, String> sent = Map.of("email", SignInHouse.newEmail(), "password", "wrong");
    return send("/api/auth/login", sent, origin).statusCode();
  }

  @Test
  void aliasesAreCallsAndCountWithRest() {
    String[] origin = {"X-Forwarded-For", "198.51.100.7"};
    Map<String, String> query = Map.of("query", document(LOGINS + 1));
    HttpResponse<String> answer = send("/graphql", query, origin);
    assertEquals(1, limited(answer), answer.body());
    assertEquals(429, rest(origin));
    assertEquals(401, rest("X-Forwarded-For", "198.51.100.8"));
  }

  @Test
  void operationsOfABatchAreCalls() {
    String[] origin = {"X-Forwarded-For", "198.51.100.9"};
    List<Map<String, String>> batch =
        IntStream.range(0, LOGINS / 2 + 1).mapToObj(i -> Map.of("query", document(2))).toList();
    assertEquals(2, limited(send("/graphql", batch, origin)));
  }

  @Test
  void oneNetworkIsOneCallerHoweverItIsWritten() {
    List<String[]> ways =
        List.of(
            new String[] {"X-Forwarded-For", "2001:db8:77:88::1"},
            new String[] {"X-Forwarded-For", "2001:0DB8:0077:0088:0:0:0:2"},
            new String[] {"Forwarded", "for=\"[2001:db8:77:88:ffff::3]\""});
    for (int i = 0; i < LOGINS; i++) {
      assertEquals(401, rest(ways.get(i % ways.size())));
    }
    for (String[] way : ways) {
      assertEquals(429, rest(way));
    }
    assertEquals(401, rest("X-Forwarded-For", "2001:db8:77:89::1"));
  }
}
