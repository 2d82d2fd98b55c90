package com.ecosire.gateway.server;

import static com.ecosire.gateway.server.SignInHouse.bearer;

import com.ecosire.gateway.server.SignInHouse.Said;
import java.util.Map;

/** Somebody who registered at a house, and the organization that came with it. */
record Registered(SignInHouse house, String email, String id, String organization, String token) {
  static Registered at(SignInHouse house) {
    String email = SignInHouse.newEmail();
    return signedIn(house, email, house.register(email).is(200));
  }

  /** Somebody whom an owner invited, and who joined. */
  static Registered invitedBy(Registered owner) throws InterruptedException {
    SignInHouse house = owner.house;
    String email = SignInHouse.newEmail();
    owner.send("POST", "/users/invitations", Map.of("email", email)).is(201);
    Waiting.until("the invitation", () -> house.mailed(email, "invites you").isPresent());
    Map<String, Object> accepting =
        Map.of(
            "token",
            house.mailed(email, "invites you").orElseThrow(),
            "name",
            "Ben",
            "password",
            SignInHouse.PASSWORD);
    house.send("POST", "/api/users/invitations/accept", accepting).is(200);
    return signedIn(house, email, house.login(email, SignInHouse.PASSWORD).is(200));
  }

  private static Registered signedIn(SignInHouse house, String email, Said said) {
    return new Registered(
        house,
        email,
        said.text("user", "id"),
        String.valueOf(((Map<?, ?>) said.at("user")).get("organizationId")),
        said.text("token"));
  }

  /** The same with a proven address. */
  Registered proven() throws InterruptedException {
    Waiting.until("the mail", () -> house.mailed(email, "Confirm").isPresent());
    house
        .post("/email/verify", Map.of("token", house.mailed(email, "Confirm").orElseThrow()))
        .is(200);
    return this;
  }

  Said send(String method, String path, Object body) {
    return house.send(method, "/api" + path, body, bearer(token));
  }

  Said own(String method, String path, Object body) {
    return send(method, "/organizations/" + organization + path, body);
  }

  Said graphql(String query) {
    return house.send("POST", "/graphql", Map.of("query", query), bearer(token));
  }
}
