package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ecosire.graphql.GraphqlSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The public audit suite of GraphQL over HTTP (npm package graphql-http) against a running server.
 */
class AuditTest {
  private static final Path SOURCES = Path.of("src/test/audit");
  private static final Path PLACE = Path.of("target/audit");
  private static final List<String> FILES =
      List.of("package.json", "package-lock.json", "audit.mjs");

  @Test
  void everyAuditPasses() throws IOException, InterruptedException {
    assumeTrue(isThere("node") && isThere("npm"), "Node.js is missing: the audits were not run");
    Files.createDirectories(PLACE);
    for (String file : FILES) {
      Files.copy(SOURCES.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Output installed = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    assertEquals(0, installed.code, installed.text);
    try (ExampleServer server = new ExampleServer(GraphqlSettings.usual())) {
      Output audited = run("node", "audit.mjs", server.at("/graphql").toString());
      assertTrue(audited.text.contains("61 passed, 0 failed"), audited.text);
    }
  }

  private record Output(int code, String text) {}

  private static boolean isThere(String program) {
    try {
      return run(program, "--version").code == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Output run(String... command) throws IOException, InterruptedException {
    Path log = Files.createTempFile(Path.of("target"), "audit", ".log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Process process =
        builder
            .directory((Files.isDirectory(PLACE) ? PLACE : Path.of("target")).toFile())
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return new Output(process.waitFor(), Files.readString(log, StandardCharsets.UTF_8));
  }
}
