package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.json.JsonText;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People who sign in at a running server, each from an address of its own. */
public final class SignInHouse {
  public static final String PASSWORD = "correct horse battery";
  private static final Pattern TOKEN = Pattern.compile("#token=([\\w-]+)");

  private final RunningGateway server;

  public SignInHouse(RunningGateway server) {
    this.server = server;
  }

  /** What was answered. */
  public record Said(HttpResponse<String> http) {
    public int status() {
      return http.statusCode();
    }

    public Object at(String... names) {
      Object found = JsonText.parse(http.body());
      for (String name : names) {
        found = ((Map<?, ?>) found).get(name);
      }
      return found;
    }

    public String text(String... names) {
      return String.valueOf(at(names));
    }

    public String code() {
      return text("code");
    }

    /** The cookies that were given, as a browser sends them. */
    public String cookies() {
      return http.headers().allValues("Set-Cookie").stream()
          .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
          .collect(Collectors.joining("; "));
    }

    public Said is(int status) {
      assertEquals(status, status(), http.body());
      return this;
    }
  }

  public static String newEmail() {
    return "person-" + UUID.randomUUID() + "@example.com";
  }

  public Said send(String method, String path, Object body, String... headers) {
    List<String> all =
        new ArrayList<>(List.of("Content-Type", "application/json", "X-Forwarded-For", address()));
    all.addAll(List.of(headers));
    String text = body.equals("") ? "" : JsonText.write(body);
    return new Said(server.anonymous(method, path, text, all.toArray(String[]::new)));
  }

  private static String address() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return "2001:db8:%x:%x::1".formatted(random.nextInt(0x10000), random.nextInt(0x10000));
  }

  public Said post(String path, Object body, String... headers) {
    return send("POST", "/api/auth" + path, body, headers);
  }

  public Said get(String path, String... headers) {
    return send("GET", "/api/auth" + path, "", headers);
  }

  public static String[] bearer(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }

  public Said register(String email) {
    return post(
        "/register",
        Map.of("email", email, "password", PASSWORD, "name", "Ada", "acceptTerms", true));
  }

  public Said login(String email, String password, String... headers) {
    return post("/login", Map.of("email", email, "password", password), headers);
  }

  /** The token of the newest mail to an address, from the operators' page. */
  public Optional<String> mailed(String email, String subject) {
    URI page = URI.create("http://127.0.0.1:" + server.adminPort() + "/mails");
    for (String entry : server.send(page, "GET", "").body().split("<article", -1)) {
      Matcher token = TOKEN.matcher(entry);
      if (entry.contains(email) && entry.contains(subject) && token.find()) {
        return Optional.of(token.group(1));
      }
    }
    return Optional.empty();
  }

  /** The mails to an address about something. */
  public long mails(String email, String subject) {
    URI page = URI.create("http://127.0.0.1:" + server.adminPort() + "/mails");
    return List.of(server.send(page, "GET", "").body().split("<article", -1)).stream()
        .filter(entry -> entry.contains(email) && entry.contains(subject))
        .count();
  }
}
