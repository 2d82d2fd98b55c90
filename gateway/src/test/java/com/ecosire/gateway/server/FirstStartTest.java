package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A first start that is killed amid its example year leaves no half of one behind. */
@DisabledOnOs(OS.WINDOWS)
class FirstStartTest {
  @TempDir Path folder;

  @Test
  void beginsAnewWhereTheFirstDataWereNeverWhole() throws Exception {
    Path data = folder.resolve("data");
    String half;
    try (ServerProcess server = ServerProcess.start(data)) {
      half = server.key();
    }
    Files.createFile(data.resolve("first-start.unfinished"));
    String whole;
    try (ServerProcess server = ServerProcess.start(data)) {
      whole = server.key();
    }
    assertNotEquals(half, whole);
    assertTrue(Files.notExists(data.resolve("first-start.unfinished")));
    try (ServerProcess server = ServerProcess.start(data)) {
      assertEquals(whole, server.key());
    }
  }
}
