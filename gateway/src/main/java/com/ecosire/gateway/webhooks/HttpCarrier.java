package com.ecosire.gateway.webhooks;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.status.probes.Finding;
import com.ecosire.domain.platform.webhooks.queue.Carrier;
import com.ecosire.domain.platform.webhooks.queue.Outcome;
import com.ecosire.domain.platform.webhooks.queue.Shipment;
import com.ecosire.domain.platform.webhooks.targets.Targets;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.tls.Tls;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.Method;
import io.helidon.webclient.api.DnsAddressLookup;
import io.helidon.webclient.api.HttpClientRequest;
import io.helidon.webclient.api.HttpClientResponse;
import io.helidon.webclient.api.Proxy;
import io.helidon.webclient.api.WebClient;
import io.helidon.webclient.spi.DnsResolver;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Sends requests over HTTP/1.1 to the very address that was checked, without any proxy, following
 * no redirect, and waiting for 10 seconds at most from the look for the host on. The host's name
 * still stands in the certificate that is asked for.
 */
public final class HttpCarrier implements Carrier {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;
  private static final int BAD = 400;
  private static final int KEPT = 4096;
  private static final int SHORT = 500;

  /** To make a client takes longer than to send with it, but each takes memory. */
  private static final int MOST_CLIENTS = 256;

  private final Targets targets;
  private final Clock clock;
  private final Duration patience;
  private final Optional<Tls> tls;
  private final Map<Place, WebClient> clients = new ConcurrentHashMap<>();

  /** A target, and the address that it was found at and that was judged. */
  private record Place(String url, InetAddress address) {}

  /** Trusts whom this machine trusts; made at the first use, since it reads many certificates. */
  private static final class Trust {
    static final Tls USUAL = Tls.builder().build();
  }

  /** To some targets. */
  public HttpCarrier(Targets targets, Clock clock) {
    this(targets, clock, PATIENCE, Optional.empty());
  }

  HttpCarrier(Targets targets, Clock clock, Duration patience, Optional<Tls> tls) {
    this.targets = targets;
    this.clock = clock;
    this.patience = patience;
    this.tls = tls;
  }

  @Override
  public Outcome carry(Shipment shipment) {
    return carry(shipment, Method.POST);
  }

  /** Whether somebody answers well at an address, which may also be an address to go on to. */
  public Finding look(String url) {
    Outcome outcome = carry(new Shipment(url, Map.of(), ""), Method.GET);
    int status = outcome.status().orElse(0);
    return status >= OK && status < BAD
        ? Finding.GOOD
        : Finding.bad(outcome.error().orElse("status " + status));
  }

  private Outcome carry(Shipment shipment, Method method) {
    long begun = System.nanoTime();
    FutureTask<Outcome> exchange = new FutureTask<>(() -> exchange(shipment, method, begun));
    // Whatever a receiver does, its time ends: to interrupt a virtual thread closes its socket.
    Thread thread = Thread.ofVirtual().name("webhook").start(exchange);
    try {
      return exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return Outcome.failed("timeout", since(begun));
    } catch (ExecutionException e) {
      return Outcome.failed(reason(e.getCause()), since(begun));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.failed("interrupted", since(begun));
    } finally {
      thread.interrupt();
    }
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private Outcome exchange(Shipment shipment, Method method, long begun)
      throws IOException, Targets.RefusedException {
    Place place = new Place(shipment.url(), targets.resolve(shipment.url()));
    HttpClientRequest request = client(place).method(method).uri(shipment.url());
    shipment.headers().forEach((name, values) -> request.header(HeaderNames.create(name), values));
    byte[] sent = shipment.body().getBytes(StandardCharsets.UTF_8);
    try (HttpClientResponse response =
        sent.length == 0 ? request.request() : request.submit(sent)) {
      String body = start(response);
      return new Outcome(
          Optional.of(response.status().code()),
          Optional.of(headers(response)),
          Optional.of(body),
          Optional.empty(),
          RetryAfter.of(response, clock.instant()),
          since(begun));
    }
  }

  /** A client that knows one address only, and keeps no connection. */
  private WebClient client(Place place) {
    if (clients.size() >= MOST_CLIENTS && !clients.containsKey(place)) {
      clients.clear();
    }
    return clients.computeIfAbsent(place, this::make);
  }

  private WebClient make(Place place) {
    var builder =
        WebClient.builder()
            .addProtocolPreference("http/1.1")
            // Neither traces nor credentials of ours go along.
            .servicesDiscoverServices(false)
            .followRedirects(false)
            .keepAlive(false)
            .shareConnectionCache(false)
            .proxy(Proxy.noProxy())
            .sendExpectContinue(false)
            .connectTimeout(patience)
            .readTimeout(patience)
            .dnsResolver(new Checked(place.address));
    return builder.tls(tls.orElseGet(() -> Trust.USUAL)).build();
  }

  /** Knows the address that was checked, whatever is asked for. */
  private record Checked(InetAddress address) implements DnsResolver {
    @Override
    public InetAddress resolveAddress(String host, DnsAddressLookup lookup) {
      return address;
    }
  }

  /** The first 4 KiB; what is no UTF-8 in it is replaced. */
  private static String start(HttpClientResponse response) throws IOException {
    if (!response.entity().hasEntity()) {
      return "";
    }
    if (endsByClosing(response.headers())) {
      // Its stream is left to the response: closed by itself, it would look for more in vain.
      return untilClosed(response.inputStream());
    }
    try (InputStream in = response.inputStream()) {
      return new String(in.readNBytes(KEPT), StandardCharsets.UTF_8);
    }
  }

  /** An answer that tells no length ends with its connection (RFC 9112, section 6.3). */
  private static boolean endsByClosing(Headers headers) {
    return !headers.contains(HeaderNames.CONTENT_LENGTH)
        && !headers.contains(HeaderNames.TRANSFER_ENCODING);
  }

  private static String untilClosed(InputStream in) throws IOException {
    byte[] kept = new byte[KEPT];
    int length = 0;
    try {
      for (int more = 0; more >= 0 && length < KEPT; more = in.read(kept, length, KEPT - length)) {
        length += more;
      }
    } catch (DataReader.InsufficientDataAvailableException e) {
      // So the client tells that the other side has closed.
    }
    return new String(kept, 0, length, StandardCharsets.UTF_8);
  }

  private static Json headers(HttpClientResponse response) {
    Map<String, Object> headers = new LinkedHashMap<>();
    for (Header header : response.headers()) {
      headers.put(header.name(), String.join(", ", header.allValues()));
    }
    return new Json(JsonText.write(headers));
  }

  /** The first cause that says something to the owner of the endpoint. */
  private static String reason(Throwable failure) {
    String words = "";
    for (Throwable cause = failure; cause != null && words.isEmpty(); cause = cause.getCause()) {
      words = words(cause);
    }
    return words.isEmpty()
        ? "connection_failed"
        : words.substring(0, Math.min(words.length(), SHORT));
  }

  private static String words(Throwable cause) {
    return switch (cause) {
      case Targets.RefusedException refused -> "refused_target: " + refused.getMessage();
      case UnknownHostException unknown -> "unknown_host";
      case ConnectException refused -> "connection_refused";
      case SocketTimeoutException late -> "timeout";
      case SSLException insecure -> "tls: " + insecure.getMessage();
      default -> "";
    };
  }
}
