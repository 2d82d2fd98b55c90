package com.ecosire.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests of one kind, sent by wrk over eight connections as fast as they are answered. */
record Load(String url, Path script, Path check) {
  private static final int CONNECTIONS = 8;
  private static final Pattern RESULT =
      Pattern.compile("RESULT requests=(\\d+) micros=(\\d+) failed=(\\d+)");
  private static final String DONE =
      """
      function done(summary)
        local e = summary.errors
        io.write(string.format("RESULT requests=%d micros=%d failed=%d\\n", summary.requests,
          summary.duration, e.status + e.connect + e.read + e.write + e.timeout))
      end
      """;

  /** GraphQL may refuse with a status of success. */
  private static final String CHECK =
      """
      function response(status, headers, body)
        if status >= 400 or string.find(body, '"errors"', 1, true) then
          io.write("REFUSED " .. body .. "\\n")
        end
        wrk.thread:stop()
      end
      """;

  /** What was answered in which time. */
  record Answered(long requests, double seconds) {}

  /** A load whose requests a Lua script makes. */
  static Load of(Path folder, String name, String url, String lua) throws IOException {
    String plain = name.replaceAll("\\W+", "-");
    Path script = Files.writeString(folder.resolve(plain + ".lua"), lua + DONE);
    Path check = Files.writeString(folder.resolve(plain + "-check.lua"), lua + CHECK);
    return new Load(url, script, check);
  }

  /**
   * Sends one request.
   *
   * @throws IOException when it is refused
   */
  void tryOnce() throws IOException, InterruptedException {
    String said = wrk(check, 1, 1);
    if (said.contains("REFUSED")) {
      throw new IOException("Requests to " + url + " are refused:\n" + said);
    }
  }

  /**
   * Sends requests for some seconds.
   *
   * @throws IOException when a request is refused, since refusals are cheap and measure nothing
   */
  Answered send(int seconds) throws IOException, InterruptedException {
    String said = wrk(script, CONNECTIONS, seconds);
    Matcher result = RESULT.matcher(said);
    if (!result.find() || Long.parseLong(result.group(3)) > 0) {
      throw new IOException("Requests to " + url + " failed:\n" + said);
    }
    return new Answered(
        Long.parseLong(result.group(1)), Long.parseLong(result.group(2)) / 1_000_000.0);
  }

  private String wrk(Path file, int connections, int seconds)
      throws IOException, InterruptedException {
    Process wrk =
        new ProcessBuilder(
                "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "-s", file + "", url)
            .redirectErrorStream(true)
            .start();
    String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    wrk.waitFor();
    return said;
  }
}
