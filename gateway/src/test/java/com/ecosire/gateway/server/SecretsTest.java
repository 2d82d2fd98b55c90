package com.ecosire.gateway.server;

import static com.ecosire.gateway.server.SignInHouse.PASSWORD;
import static com.ecosire.gateway.server.SignInHouse.bearer;
import static com.ecosire.gateway.server.SignInHouse.newEmail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.auth.secondfactor.Totp;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.server.SignInHouse.Said;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither the database nor the log keeps anything that opens an account. */
class SecretsTest {
  @TempDir Path folder;

  private final Map<String, byte[]> secrets = new LinkedHashMap<>();
  private RunningGateway server;
  private SignInHouse house;

  private String secret(String name, String value) {
    assertTrue(value.length() > 5, name);
    secrets.put(name, value.getBytes(StandardCharsets.UTF_8));
    return value;
  }

  @Test
  void aDumpOfTheDatabaseAndTheLogOpenNothing() throws Exception {
    DatabaseLogin login = TestDatabase.migrated();
    PrintStream terminal = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      server =
          RunningGateway.over(
              login,
              folder,
              "--http.trustedProxies=127.0.0.1",
              "--auth.passwordMemory=8192",
              "--log.level=debug");
      house = new SignInHouse(server);
      liveThrough();
      server.close();
    } finally {
      System.setErr(terminal);
    }
    String written = log.toString(StandardCharsets.UTF_8);
    assertTrue(written.contains("/api/auth/login"), "the log says what was called");
    List<String> found = new ArrayList<>(traces("the log", written));
    found.addAll(dumped(login));
    assertEquals(List.of(), found);
  }

  private void liveThrough() throws Exception {
    String email = newEmail();
    secret("password", PASSWORD);
    secret("the first key", server.key());
    String token = secret("access token", house.register(email).is(200).text("token"));
    Waiting.until("the mail", () -> house.mailed(email, "Confirm").isPresent());
    String link = secret("link of a mail", house.mailed(email, "Confirm").orElseThrow());
    house.post("/email/verify", Map.of("token", link)).is(200);
    house.login(email, secret("wrong password", "not the right password")).is(401);
    Said in = house.login(email, PASSWORD).is(200);
    String refresh = secret("refresh token", in.text("refreshToken"));
    secret("spent refresh token", refresh);
    Said again = house.post("/refresh", Map.of("refreshToken", refresh)).is(200);
    secret("next refresh token", again.text("refreshToken"));
    enrol(bearer(token));
    Map<String, Object> key = Map.of("name", "k", "scope", "admin", "environment", "production");
    String[] headers = {"Authorization", "Bearer " + token, "Idempotency-Key", "once"};
    secret("api key", house.send("POST", "/api/api-keys", key, headers).is(201).text("key"));
    house.send("POST", "/api/api-keys", key, headers).is(201);
    house.post("/password/forgot", Map.of("email", email));
    Waiting.until("the mail", () -> house.mailed(email, "new password").isPresent());
    String reset = secret("link of a reset", house.mailed(email, "new password").orElseThrow());
    String next = secret("next password", "a completely different one");
    house.post("/password/reset", Map.of("token", reset, "newPassword", next));
  }

  private void enrol(String[] bearer) {
    Said begun = house.post("/mfa/totp/enrol", Map.of("password", PASSWORD), bearer).is(200);
    String text = secret("authenticator", begun.text("secret"));
    byte[] bytes = Base32.decode(text);
    secrets.put("authenticator's bytes", bytes);
    String code = Totp.code(bytes, Totp.step(Instant.now()));
    Said on = house.post("/mfa/totp/confirm", Map.of("code", code), bearer).is(200);
    for (Object each : (List<?>) on.at("recoveryCodes")) {
      secret("recovery code " + each, each.toString());
    }
  }

  private List<String> dumped(DatabaseLogin login) throws SQLException {
    Set<String> found = new TreeSet<>();
    int tables = 0;
    try (Connection connection =
            DriverManager.getConnection(login.url(), login.user(), login.password());
        ResultSet all =
            connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
      while (all.next()) {
        tables++;
        dump(connection, all.getString("TABLE_NAME"), found);
      }
    }
    assertTrue(tables > 30, "all tables were looked at");
    return List.copyOf(found);
  }

  private void dump(Connection connection, String table, Set<String> found) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM `" + table + "`")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          byte[] value = rows.getBytes(i);
          if (value != null) {
            String place = table + "." + rows.getMetaData().getColumnName(i);
            found.addAll(traces(place, new String(value, StandardCharsets.ISO_8859_1)));
          }
        }
      }
    }
  }

  /** Where a secret stands as it is, or in one of the usual disguises. */
  private List<String> traces(String place, String text) {
    List<String> found = new ArrayList<>();
    secrets.forEach(
        (name, bytes) -> {
          List<String> forms =
              List.of(
                  new String(bytes, StandardCharsets.ISO_8859_1),
                  HexFormat.of().formatHex(bytes),
                  HexFormat.of().withUpperCase().formatHex(bytes),
                  Base64.getEncoder().withoutPadding().encodeToString(bytes));
          if (forms.stream().anyMatch(text::contains)) {
            found.add(name + " in " + place);
          }
        });
    return found;
  }
}
