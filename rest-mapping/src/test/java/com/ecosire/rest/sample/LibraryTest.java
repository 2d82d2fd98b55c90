package com.ecosire.rest.sample;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test against an empty library. */
abstract class LibraryTest {
  @TempDir Path uploads;
  LibraryServer server;

  @BeforeEach
  void start() {
    server = new LibraryServer(uploads);
  }

  @AfterEach
  void stop() {
    server.close();
  }
}
