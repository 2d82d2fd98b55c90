package com.ecosire.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests of one kind, sent by wrk over eight connections as fast as they are answered. */
record Load(String url, Path script) {
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

  /** What was answered in which time. */
  record Answered(long requests, double seconds) {}

  /** A load whose requests a Lua script makes. */
  static Load of(Path folder, String name, String url, String lua) throws IOException {
    Path file = folder.resolve(name.replaceAll("\\W+", "-") + ".lua");
    Files.writeString(file, lua + DONE);
    return new Load(url, file);
  }

  /**
   * Sends requests for some seconds.
   *
   * @throws IOException when a request is refused, since refusals are cheap and measure nothing
   */
  Answered send(int seconds) throws IOException, InterruptedException {
    Process wrk =
        new ProcessBuilder(
                "wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "-s", script + "", url)
            .redirectErrorStream(true)
            .start();
    String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    wrk.waitFor();
    Matcher result = RESULT.matcher(said);
    if (!result.find() || Long.parseLong(result.group(3)) > 0) {
      throw new IOException("Requests to " + url + " failed:\n" + said);
    }
    return new Answered(
        Long.parseLong(result.group(1)), Long.parseLong(result.group(2)) / 1_000_000.0);
  }
}
