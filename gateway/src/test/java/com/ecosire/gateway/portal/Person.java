package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.RunningGateway;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Somebody with an account, who calls the API beside what is seen of it in a browser. */
record Person(RunningGateway server, String name, String email, String token) {
  static final String PASSWORD = "seven green boats at noon";

  /** Registers, and proves the address. */
  static Person register(RunningGateway server, String name, String email) {
    Map<?, ?> made =
        read(
            server,
            "/auth/register",
            Map.of("name", name, "email", email, "password", PASSWORD, "acceptTerms", true));
    read(server, "/auth/email/verify", Map.of("token", Mailbox.token(server, "/verify-email")));
    return new Person(server, name, email, (String) made.get("token"));
  }

  /** Accepts the newest invitation. */
  static Person join(RunningGateway server, String name, String email) {
    String token = Mailbox.token(server, "/accept-invitation");
    read(
        server,
        "/users/invitations/accept",
        Map.of("token", token, "name", name, "password", PASSWORD));
    Map<?, ?> login = read(server, "/auth/login", Map.of("email", email, "password", PASSWORD));
    return new Person(server, name, email, (String) login.get("token"));
  }

  /** Somebody who runs the server's first organization. */
  static Person administrator(RunningGateway server, String name, String email) {
    String admin =
        rows(json(server.get("/api/roles"))).stream()
            .filter(each -> each.get("key").equals("admin"))
            .map(each -> (String) each.get("id"))
            .findFirst()
            .orElseThrow();
    Map<String, Object> sent = Map.of("email", email, "roleIds", List.of(admin));
    json(server.post("/api/users/invitations", JsonText.write(sent)));
    return join(server, name, email);
  }

  private static List<Map<?, ?>> rows(Map<?, ?> page) {
    return ((List<?>) page.get("data")).stream().<Map<?, ?>>map(Map.class::cast).toList();
  }

  /** Brings somebody into the organization, as a member. */
  Person invite(String other, String address) {
    post("/users/invitations", Map.of("email", address));
    return join(server, other, address);
  }

  private static Map<?, ?> read(RunningGateway server, String path, Map<String, Object> body) {
    return json(
        server.anonymous(
            "POST", "/api" + path, JsonText.write(body), "Content-Type", "application/json"));
  }

  private static Map<?, ?> json(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.body());
    return (Map<?, ?>) JsonText.parse(answer.body());
  }

  HttpResponse<String> call(String method, String path, String body) {
    return server.anonymous(
        method,
        "/api" + path,
        body,
        "Content-Type",
        "application/json",
        "Authorization",
        "Bearer " + token);
  }

  Map<?, ?> post(String path, Map<String, Object> body) {
    return json(call("POST", path, JsonText.write(body)));
  }

  Map<?, ?> get(String path) {
    return json(call("GET", path, ""));
  }

  /** The rows of a list. */
  List<Map<?, ?>> list(String path) {
    return rows(get(path));
  }

  /** Goes to the dashboard. */
  Visitor signIn(Visitor visitor) throws InterruptedException {
    visitor.go("/login").fill("account.email", email).fill("account.password", PASSWORD);
    return visitor.press("login.submit").sees("over.hello", "name", name);
  }
}
