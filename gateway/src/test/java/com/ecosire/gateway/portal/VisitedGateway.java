package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ecosire.gateway.server.RunningGateway;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server for the tests of a class, and whoever visits it. Where there is no browser the tests are
 * skipped: whoever builds needs a JDK and nothing else; continuous integration brings the browser.
 */
final class VisitedGateway implements BeforeAllCallback, AfterAllCallback {
  private final Callable<List<String>> switches;
  private Path folder;
  private RunningGateway server;

  private VisitedGateway(Callable<List<String>> switches) {
    this.switches = switches;
  }

  static VisitedGateway with(String... switches) {
    return new VisitedGateway(() -> List.of(switches));
  }

  /** One whose switches are only known when it starts. */
  static VisitedGateway asking(Callable<List<String>> switches) {
    return new VisitedGateway(switches);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    assumeTrue(Chromium.isInstalled(), "there is no chromium here");
    folder = Files.createTempDirectory("visited");
    server = RunningGateway.start(folder.resolve("data"), switches.call().toArray(String[]::new));
  }

  RunningGateway server() {
    return server;
  }

  Person register(String name, String email) {
    return Person.register(server, name, email);
  }

  /** Somebody who is not signed in. */
  Visitor visitor(String language) throws Exception {
    return Visitor.start(folder, server.port(), language);
  }

  /** Somebody before the first page of the dashboard. */
  Visitor visitor(Person person, String language) throws Exception {
    return person.signIn(visitor(language));
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    if (server != null) {
      server.close();
    }
    if (folder != null) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      }
    }
  }
}
