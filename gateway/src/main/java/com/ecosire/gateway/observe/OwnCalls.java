package com.ecosire.gateway.observe;

import com.ecosire.domain.platform.status.probes.Finding;
import com.ecosire.domain.problem.ProblemCode;
import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.Method;
import io.helidon.webclient.api.HttpClientRequest;
import io.helidon.webclient.api.HttpClientResponse;
import io.helidon.webclient.api.WebClient;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Calls the server as its clients do, and looks whether it answers well. */
public final class OwnCalls {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final String UNAVAILABLE =
      "\"code\":\"%s\"".formatted(ProblemCode.UNAVAILABLE.word());

  private final String address;
  private final IntSupplier port;
  private final WebClient client =
      WebClient.builder()
          .servicesDiscoverServices(false)
          .followRedirects(false)
          .keepAlive(false)
          .shareConnectionCache(false)
          .connectTimeout(PATIENCE)
          .readTimeout(PATIENCE)
          .build();

  /**
   * Calls of a server on this machine.
   *
   * @param address the one that it listens on
   * @param port its port, asked for at each call
   */
  public OwnCalls(String address, IntSupplier port) {
    boolean any = address.equals("0.0.0.0") || address.equals("::");
    this.address = any ? "127.0.0.1" : address.contains(":") ? "[" + address + "]" : address;
    this.port = port;
  }

  /** Reads through REST, the chain and the database. */
  public Finding rest() {
    return finding(client.get(uri("/api/status/components")).queryParam("limit", "1"), "");
  }

  /** Has a small document executed, which reads what REST is asked for as well. */
  public Finding graphql() {
    return finding(
        client.method(Method.POST).uri(uri("/graphql")),
        "{\"query\":\"{ components(first: 1) { nodes { id } } }\"}");
  }

  /** Reads the first page. */
  public Finding portal() {
    return finding(client.get(uri("/")), "");
  }

  private String uri(String path) {
    return "http://" + address + ":" + port.getAsInt() + path;
  }

  private static Finding finding(HttpClientRequest request, String body) {
    try (HttpClientResponse response =
        body.isEmpty()
            ? request.request()
            : request.contentType(MediaTypes.APPLICATION_JSON).submit(body)) {
      int status = response.status().code();
      if (status == TOO_MANY) {
        // A server that tells others of this machine to call less is there.
        return Finding.GOOD;
      }
      if (status != OK) {
        return Finding.bad("status " + status);
      }
      // GraphQL says within its answers what could not be read.
      boolean away = !body.isEmpty() && response.as(String.class).contains(UNAVAILABLE);
      return away ? Finding.bad("unavailable") : Finding.GOOD;
    } catch (RuntimeException e) {
      return Finding.bad("no answer");
    }
  }
}
