package com.ecosire.gateway.server;

import com.ecosire.gateway.settings.Settings;
import com.ecosire.rest.RestSurface;
import io.helidon.health.HealthCheck;
import io.helidon.webserver.ListenerConfig;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.http2.Http2Config;
import io.helidon.webserver.http2.Http2ConnectionSelector;
import io.helidon.webserver.observe.ObserveFeature;
import io.helidon.webserver.observe.health.HealthObserver;
import io.helidon.webserver.observe.metrics.MetricsObserver;
import io.helidon.webserver.spi.ServerFeature;
import io.helidon.webserver.websocket.WsConfig;
import io.helidon.webserver.websocket.WsRouting;
import io.helidon.webserver.websocket.WsUpgrader;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/**
 * Helidon's server within the bounds of the settings: one listener for clients, one for operators.
 */
final class HttpServer {
  static final String ADMIN = "admin";

  private final Settings settings;
  private final HttpRouting.Builder operators = HttpRouting.builder();

  HttpServer(Settings settings) {
    this.settings = settings;
  }

  /** Adds pages to the listener for operators. */
  HttpServer withPages(HttpService pages) {
    operators.register(pages);
    return this;
  }

  /**
   * What clients reach.
   *
   * @param sockets what speaks over WebSocket
   * @param documents pages about the rest
   */
  record Doors(HttpRouting.Builder routing, WsRouting.Builder sockets, ServerFeature documents) {}

  /** A server that is not started yet. */
  WebServer make(Doors doors, List<HealthCheck> checks) {
    WebServerConfig.Builder server = WebServer.builder();
    // What is not asked for is not there; it would cost each request.
    server.featuresDiscoverServices(false);
    // The gateway stops in an order of its own.
    server.shutdownHook(false);
    Settings.Http http = settings.http();
    server.from(listener(http.port(), http.address()));
    server.maxTcpConnections(http.maxConnections());
    // Beside a file, a form has its texts.
    long files = Math.max(http.maxUpload(), settings.files().maxBytes());
    server.maxPayloadSize(files + http.maxBody());
    server.contentEncoding(Compression.of(http.gzip()));
    server.routing(doors.routing);
    server.addRouting(doors.sockets);
    Settings.Admin admin = settings.admin();
    server.putSocket(ADMIN, listener(admin.port(), admin.address()).build());
    server.routing(ADMIN, operators);
    server.addFeature(doors.documents);
    health(checks).forEach(server::addFeature);
    return server.build();
  }

  private ListenerConfig.Builder listener(int port, String address) {
    int idle = settings.http().idleSeconds();
    WsConfig sockets = WsConfig.create();
    return ListenerConfig.builder()
        .port(port)
        .address(resolve(address))
        .directHandlers(RestSurface.directHandlers())
        // Without the upgrade of HTTP/1.1, which RFC 9113 section 3.1 took away: of an upgraded
        // POST
        // without a body Helidon never sees the end. HTTP/2 begins with prior knowledge.
        .addConnectionSelector(
            Http2ConnectionSelector.builder().http2Config(Http2Config.create()).build())
        .addConnectionSelector(
            Http1ConnectionSelector.builder()
                .config(Http1Config.create())
                .addUpgrader(WsUpgrader.create(sockets))
                .build())
        .addProtocol(sockets)
        .shutdownGracePeriod(Duration.ofSeconds(settings.http().drainSeconds()))
        .idleConnectionTimeout(Duration.ofSeconds(idle))
        .idleConnectionPeriod(Duration.ofSeconds(Math.max(1, idle / 2)))
        // Without it, answers in several parts wait for the client's acknowledgement.
        .connectionOptions(options -> options.tcpNoDelay(true));
  }

  private static List<ServerFeature> health(List<HealthCheck> checks) {
    HealthObserver health =
        HealthObserver.builder()
            .endpoint("health")
            .details(true)
            .useSystemServices(false)
            .addChecks(checks.toArray(HealthCheck[]::new))
            .build();
    return List.of(
        ObserveFeature.builder()
            .endpoint("/")
            .sockets(List.of(WebServer.DEFAULT_SOCKET_NAME, ADMIN))
            .observersDiscoverServices(false)
            .addObserver(health)
            .build(),
        ObserveFeature.builder()
            .name("measures")
            .endpoint("/")
            .sockets(List.of(ADMIN))
            .observersDiscoverServices(false)
            .addObserver(MetricsObserver.builder().endpoint("metrics").build())
            .build());
  }

  /**
   * Tries a port.
   *
   * @throws BindException when somebody else has it
   */
  static void requireFree(String address, int port) throws IOException {
    try (ServerSocket socket = new ServerSocket(port, 1, resolve(address))) {
      socket.setReuseAddress(true);
    } catch (BindException e) {
      BindException named = new BindException(address + ":" + port + " is in use");
      named.initCause(e);
      throw named;
    }
  }

  private static InetAddress resolve(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("Cannot listen on " + address, e);
    }
  }
}
