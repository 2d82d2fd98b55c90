package com.ecosire.gateway.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of an object store as is needed: one bucket, lists of one key a page. */
final class ObjectServer implements AutoCloseable {
  private final Map<String, byte[]> objects = new TreeMap<>();
  private final HttpServer server;

  /** The requests in order: method and key, and the range where one was asked for. */
  final List<String> requests = new CopyOnWriteArrayList<>();

  ObjectServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  List<String> keys() {
    return List.copyOf(objects.keySet());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String key = exchange.getRequestURI().getPath().replaceFirst("^/files/?", "");
      String range = exchange.getRequestHeaders().getFirst("Range");
      requests.add(exchange.getRequestMethod() + " " + key + (range == null ? "" : " " + range));
      String signature = exchange.getRequestHeaders().getFirst("Authorization");
      if (signature == null || !signature.startsWith("AWS4-HMAC-SHA256 Credential=the-key/")) {
        send(exchange, 403, error("AccessDenied"));
        return;
      }
      switch (exchange.getRequestMethod()) {
        case "PUT" -> {
          objects.put(key, exchange.getRequestBody().readAllBytes());
          send(exchange, 200, new byte[0]);
        }
        case "DELETE" -> {
          objects.remove(key);
          send(exchange, 204, new byte[0]);
        }
        default -> read(exchange, key, range);
      }
    }
  }

  private void read(HttpExchange exchange, String key, String range) throws IOException {
    byte[] bytes = objects.get(key);
    if (key.isEmpty()) {
      send(exchange, 200, list(exchange.getRequestURI().getQuery()));
    } else if (bytes == null) {
      send(exchange, 404, error("NoSuchKey"));
    } else if (range == null) {
      send(exchange, 200, bytes);
    } else {
      String[] ends = range.replace("bytes=", "").split("-", 2);
      int last = Math.min(Integer.parseInt(ends[1]) + 1, bytes.length);
      send(exchange, 206, Arrays.copyOfRange(bytes, Integer.parseInt(ends[0]), last));
    }
  }

  private byte[] list(String query) {
    String prefix = query.replaceFirst(".*prefix=([^&]*).*", "$1");
    String after = query.contains("token=") ? query.replaceFirst(".*token=([^&]*).*", "$1") : "";
    List<String> found =
        objects.keySet().stream()
            .filter(key -> key.startsWith(prefix) && key.compareTo(after) > 0)
            .toList();
    StringBuilder xml = new StringBuilder("<ListBucketResult>");
    boolean more = found.size() > 1;
    xml.append("<IsTruncated>").append(more).append("</IsTruncated>");
    if (!found.isEmpty()) {
      String key = found.getFirst();
      xml.append("<Contents><Key>").append(key).append("</Key></Contents>");
      if (more) {
        xml.append("<NextContinuationToken>").append(key).append("</NextContinuationToken>");
      }
    }
    return xml.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] error(String code) {
    return ("<Error><Code>" + code + "</Code></Error>").getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
    }
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
