package com.ecosire.gateway.portal;

import com.ecosire.domain.json.JsonText;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser, driven by its own protocol over a socket. */
final class Chromium implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<Map<?, ?>> heard = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private final String session;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private int calls;

  private Chromium(Process process, String address) {
    this.process = process;
    this.socket = client.newWebSocketBuilder().buildAsync(URI.create(address), new Ear()).join();
    Object target = call("", "Target.createTarget", Map.of("url", "about:blank")).get("targetId");
    Map<String, Object> attaching = Map.of("targetId", target, "flatten", true);
    this.session = (String) call("", "Target.attachToTarget", attaching).get("sessionId");
    call(session, "Page.enable", Map.of());
    call(session, "Log.enable", Map.of());
    call(session, "Runtime.enable", Map.of());
  }

  /** Whether there is one here. */
  static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
  }

  static Chromium start(Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=1280,1000",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path told = folder.resolve("DevToolsActivePort");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(told) || Files.readAllLines(told).size() < 2) {
      if (System.nanoTime() > end) {
        process.destroy();
        throw new IllegalStateException("the browser does not start");
      }
      Thread.sleep(50);
    }
    List<String> lines = Files.readAllLines(told);
    return new Chromium(process, "ws://127.0.0.1:" + lines.get(0) + lines.get(1));
  }

  /** Goes to an address as a reader of a language. */
  void open(String address, String language) {
    String script =
        ("Object.defineProperty(navigator, 'languages',"
                + " {configurable: true, get: () => ['%s']})")
            .formatted(language);
    always(script);
    call(session, "Page.navigate", Map.of("url", address));
  }

  /** Saves what is downloaded in a folder, without asking. */
  void saveIn(Path folder) {
    Map<String, Object> where = Map.of("behavior", "allow", "downloadPath", folder.toString());
    call("", "Browser.setDownloadBehavior", where);
  }

  /** Runs a script in each page before its own. */
  void always(String script) {
    call(session, "Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** What colours the system of the reader prefers. */
  void prefers(String theme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", theme);
    call(session, "Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** Makes the window so many pixels wide. */
  void widen(int width) {
    Map<String, Object> screen =
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false);
    call(session, "Emulation.setDeviceMetricsOverride", screen);
  }

  /**
   * What the browser complained of so far: exceptions, errors on the console, breaches of the
   * policy. Answers of the API that refuse something are none.
   */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private void note(Map<?, ?> event) {
    String method = (String) event.get("method");
    Map<?, ?> told = (Map<?, ?>) event.get("params");
    boolean wrong =
        switch (method) {
          case "Runtime.exceptionThrown" -> true;
          case "Runtime.consoleAPICalled" -> "error".equals(told.get("type"));
          case "Log.entryAdded" -> isComplaint((Map<?, ?>) told.get("entry"));
          default -> false;
        };
    if (wrong) {
      complaints.add(JsonText.write(told));
    }
  }

  private static boolean isComplaint(Map<?, ?> entry) {
    boolean refused =
        "network".equals(entry.get("source")) && String.valueOf(entry.get("url")).contains("/api/");
    return "error".equals(entry.get("level")) && !refused;
  }

  /** What an expression gives, once it is something. */
  Object await(String expression) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Object found = evaluate(expression);
      if (found != null && !found.equals(false) && !found.equals("")) {
        return found;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(
        "never came: " + expression + "\n" + evaluate("document.body.innerText"));
  }

  Object evaluate(String expression) {
    Map<String, Object> asked =
        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true);
    return ((Map<?, ?>) call(session, "Runtime.evaluate", asked).get("result")).get("value");
  }

  private Map<?, ?> call(String within, String method, Map<String, Object> parameters) {
    long id = ++calls;
    Map<String, Object> call = new java.util.LinkedHashMap<>();
    call.put("id", id);
    call.put("method", method);
    call.put("params", parameters);
    if (!within.isEmpty()) {
      call.put("sessionId", within);
    }
    socket.sendText(JsonText.write(call), true).join();
    return (Map<?, ?>) answer(id).get("result");
  }

  private Map<?, ?> answer(long id) {
    try {
      while (true) {
        Map<?, ?> next = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (next == null) {
          throw new IllegalStateException("the browser does not answer");
        }
        if (next.get("id") instanceof Number given && given.longValue() == id) {
          return next;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    // Its folder is deleted next, in which it must write no more.
    process.onExit().join();
    client.close();
  }

  /** Messages come in pieces. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      text.append(piece);
      if (last) {
        hear((Map<?, ?>) JsonText.parse(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void hear(Map<?, ?> message) {
      if (message.containsKey("id")) {
        heard.add(message);
      } else {
        note(message);
      }
    }
  }
}
