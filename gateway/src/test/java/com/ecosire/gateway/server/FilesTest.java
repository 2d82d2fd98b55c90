package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files over HTTP: as streams, by parts, and by links. */
class FilesTest {
  private static final int MOST = 64 << 20;
  private static final String BOUNDARY = "a-boundary-that-no-file-has";

  @TempDir static Path folder;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    server = RunningGateway.start(folder, "--files.maxBytes=" + MOST);
  }

  @AfterAll
  static void stop() {
    server.close();
    CLIENT.close();
  }

  /** Bytes that are told apart by their places, made while they are sent. */
  private static final class Made extends InputStream {
    private long left;

    Made(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left == 0 ? -1 : (int) (left-- % 251);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = (int) Math.min(length, left);
      for (int i = 0; i < count; i++) {
        into[offset + i] = (byte) read();
      }
      return count == 0 && length > 0 ? -1 : count;
    }
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream form(String name, InputStream file) {
    String begin =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n"
            + name
            + "\r\n--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n";
    return new SequenceInputStream(
        Collections.enumeration(List.of(text(begin), file, text("\r\n--" + BOUNDARY + "--\r\n"))));
  }

  private static HttpRequest.Builder to(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Authorization", "Bearer " + server.key());
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> upload(String name, InputStream file, String... headers)
      throws IOException, InterruptedException {
    BodyPublisher body = BodyPublishers.ofInputStream(() -> form(name, file));
    HttpRequest.Builder request =
        to("/api/files", headers)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(body);
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<byte[]> content(String id, String... headers)
      throws IOException, InterruptedException {
    return CLIENT.send(
        to("/api/files/" + id + "/content", headers).build(), BodyHandlers.ofByteArray());
  }

  private static Map<?, ?> json(HttpResponse<String> response) {
    return (Map<?, ?>) JsonText.parse(response.body());
  }

  private static String made(String name, String text) throws Exception {
    HttpResponse<String> made = upload(name, text(text));
    assertEquals(201, made.statusCode(), made.body());
    return (String) json(made).get("id");
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static long kept(String place) throws IOException {
    if (!Files.exists(folder.resolve(place))) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(folder.resolve(place))) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void aBigFileComesBackAsItWasSentAlsoByParts() throws Exception {
    HttpResponse<String> made = upload("Big.bin", new Made(60 << 20));
    assertEquals(201, made.statusCode(), made.body());
    assertEquals(60 << 20, ((Number) json(made).get("size")).longValue());
    String id = (String) json(made).get("id");
    HttpResponse<byte[]> whole = content(id, "Accept-Encoding", "gzip");
    assertEquals(60 << 20, whole.body().length);
    assertEquals("", header(whole, "Content-Encoding"));
    assertEquals(String.valueOf(60 << 20), header(whole, "Content-Length"));
    assertEquals("\"" + json(made).get("sha256") + "\"", header(whole, "ETag"));
    assertTrue(header(whole, "Last-Modified").endsWith(" GMT"));
    assertArrayEquals(new Made(60 << 20).readAllBytes(), whole.body());
    HttpResponse<byte[]> part =
        content(id, "Range", "bytes=30000000-30000099", "Accept-Encoding", "gzip");
    assertEquals(206, part.statusCode());
    assertEquals("bytes 30000000-30000099/62914560", header(part, "Content-Range"));
    assertArrayEquals(Arrays.copyOfRange(whole.body(), 30_000_000, 30_000_100), part.body());
    assertEquals(0, kept("uploads"));
  }

  @Test
  void partsAndConditionsAreThoseOfRfc9110() throws Exception {
    String id = made("Ünïcode 文.txt", "0123456789");
    HttpResponse<byte[]> whole = content(id);
    String tag = header(whole, "ETag");
    assertEquals("bytes", header(whole, "Accept-Ranges"));
    assertTrue(header(whole, "Content-Disposition").startsWith("attachment; filename=\""));
    assertTrue(header(whole, "Content-Disposition").contains("filename*=UTF-8''%C3%9Cn%C3%AF"));
    assertEquals("89", new String(content(id, "Range", "bytes=-2").body(), StandardCharsets.UTF_8));
    assertEquals("89", new String(content(id, "Range", "bytes=8-").body(), StandardCharsets.UTF_8));
    HttpResponse<byte[]> beyond = content(id, "Range", "bytes=10-");
    assertEquals(416, beyond.statusCode());
    assertEquals("bytes */10", header(beyond, "Content-Range"));
    assertEquals(304, content(id, "If-None-Match", tag).statusCode());
    assertEquals(200, content(id, "If-None-Match", "\"other\"").statusCode());
    assertEquals(206, content(id, "Range", "bytes=0-1", "If-Range", tag).statusCode());
    assertEquals(200, content(id, "Range", "bytes=0-1", "If-Range", "\"other\"").statusCode());
    String date = header(whole, "Last-Modified");
    assertEquals(304, content(id, "If-Modified-Since", date).statusCode());
    assertEquals(206, content(id, "Range", "bytes=0-1", "If-Range", date).statusCode());
    HttpResponse<String> head = server.call("HEAD", "/api/files/" + id + "/content", "");
    assertEquals("10", header(head, "Content-Length"));
    assertEquals(tag, header(head, "ETag"));
  }

  @Test
  void whatIsShownRunsNothing() throws Exception {
    String id = made("shown.txt", "text");
    HttpResponse<String> shown = server.get("/api/files/" + id + "/content?disposition=inline");
    assertTrue(header(shown, "Content-Disposition").startsWith("inline;"));
    assertTrue(header(shown, "Content-Security-Policy").startsWith("sandbox;"));
    assertEquals("nosniff", header(shown, "X-Content-Type-Options"));
  }

  @Test
  void aBiggerFileIsRefusedAndLeavesNothingBehind() throws Exception {
    long before = kept("files");
    try {
      HttpResponse<String> refused = upload("Too big", new Made(MOST + 1));
      assertEquals(413, refused.statusCode(), refused.body());
    } catch (IOException e) {
      // The server answers before all is sent, and clients may not notice.
      assertTrue(server.get("/api/files?search=Too").body().contains("\"total\":0"));
    }
    assertEquals(before, kept("files"));
    assertEquals(0, kept("uploads"));
  }

  @Test
  void anEmptyFileIsAFile() throws Exception {
    String id = made("empty", "");
    HttpResponse<byte[]> whole = content(id);
    assertEquals(200, whole.statusCode());
    assertEquals("0", header(whole, "Content-Length"));
    assertEquals(416, content(id, "Range", "bytes=0-").statusCode());
  }

  @Test
  void aDigestThatDiffersIsRefused() throws Exception {
    byte[] sha256 =
        MessageDigest.getInstance("SHA-256").digest("signed".getBytes(StandardCharsets.UTF_8));
    String right = "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    assertEquals(201, upload("right", text("signed"), "Content-Digest", right).statusCode());
    HttpResponse<String> wrong = upload("wrong", text("changed"), "Content-Digest", right);
    assertEquals(422, wrong.statusCode());
    assertTrue(wrong.body().contains("Content-Digest"), wrong.body());
  }

  @Test
  void aFormWithoutAFileIsNoUpload() {
    HttpResponse<String> refused =
        server.call(
            "POST",
            "/api/files",
            "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\na\r\n--x--\r\n",
            "Content-Type",
            "multipart/form-data; boundary=x");
    assertEquals(400, refused.statusCode(), refused.body());
  }

  @Test
  void aLinkIsNeverFollowedMoreOftenThanItMayBe() throws Exception {
    String id = made("shared.txt", "for all");
    HttpResponse<String> share =
        server.post("/api/files/" + id + "/shares", "{\"maxDownloads\":5}");
    assertEquals(201, share.statusCode(), share.body());
    String url = (String) json(share).get("url");
    String path = "/api/files/shared/" + url.substring(url.lastIndexOf('/') + 1);
    assertEquals(200, server.anonymous("GET", path, "").statusCode());
    Callable<Integer> fetch = () -> server.anonymous("POST", path + "/download", "").statusCode();
    try (ExecutorService many = Executors.newFixedThreadPool(16)) {
      List<Future<Integer>> all = many.invokeAll(Collections.nCopies(16, fetch));
      int fetched = 0;
      for (Future<Integer> one : all) {
        fetched += one.get() == 200 ? 1 : 0;
      }
      assertEquals(5, fetched);
    }
    assertEquals(404, server.anonymous("GET", path, "").statusCode());
  }

  @Test
  void graphqlTakesFilesByTheirIdsAndGivesLinks() throws Exception {
    String id = made("original.txt", "the content");
    String mutation =
        "mutation { fileCreate(input: {name: \\\"copy "
            + UUID.randomUUID()
            + "\\\", fileId: \\\""
            + id
            + "\\\"}) { size } }";
    HttpResponse<String> made = server.post("/graphql", "{\"query\":\"" + mutation + "\"}");
    assertTrue(made.body().contains("\"size\":11"), made.body());
    String query = "{ fileContent(id: \\\"" + id + "\\\") { url } }";
    HttpResponse<String> link = server.post("/graphql", "{\"query\":\"" + query + "\"}");
    assertTrue(link.body().contains("/api/links/"), link.body());
  }
}
