package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A start that cannot be ends with what is wrong, whichever of the parts fails that are made side
 * by side.
 */
class FailingStartTest {
  private static final int MINUTES = 3;

  @TempDir Path folder;

  private String log(String... switches) throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(ServerProcess.command(folder.resolve("data"), switches))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "the process hangs");
      assertEquals(1, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
    String said = Files.readString(log);
    assertFalse(said.contains("Ready after"), said);
    return said;
  }

  private static String[] onTestDatabase(String password, String... others) {
    DatabaseLogin login = TestDatabase.login();
    List<String> all = new ArrayList<>(List.of(others));
    all.add("--database.url=" + login.url());
    all.add("--database.user=" + login.user());
    all.add("--database.password=" + password);
    return all.toArray(String[]::new);
  }

  private static void assertSays(String expected, String log) {
    assertTrue(log.contains(expected), log);
  }

  @Test
  void tellsOfAPasswordThatTheDatabaseDoesNotTake() throws Exception {
    assertSays(
        "The server did not start. The database cannot be used: Access denied",
        log(onTestDatabase("wrong")));
  }

  @Test
  void tellsOfAPortThatSomebodyHas() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertSays(
          "The server did not start. A port cannot be used: 127.0.0.1:" + port + " is in use. Set",
          log("--http.port=" + port));
    }
  }

  @Test
  void tellsOfSettingsThatCannotBe() throws Exception {
    String log = log("--http.prot=9", "--database.poolSize=1");
    assertSays("unknown key http.prot", log);
    assertSays("database.poolSize", log);
  }

  /** The schema is made while the persistence unit is. */
  @Test
  void tellsOfASchemaThatCannotBeMade() throws Exception {
    String login = TestDatabase.login().password();
    String absent = folder.resolve("absent").toString();
    assertSays(absent, log(onTestDatabase(login, "--graphql.allowedDocuments=" + absent)));
  }

  /** The stand-in for Stripe is opened beside the database. */
  @Test
  void tellsOfAStandInThatCannotBeOpened() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("stripe-stand-in.json"), "{");
    assertSays("The server did not start", log("--demo.enabled=true"));
  }
}
