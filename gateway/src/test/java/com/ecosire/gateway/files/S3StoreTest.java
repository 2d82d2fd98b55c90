package com.ecosire.gateway.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.files.content.ContentStore.Address;
import com.ecosire.domain.shape.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Contents in an object store. */
class S3StoreTest {
  private static final UUID OWN = UUID.randomUUID();

  private final ObjectServer server;
  private final S3Store store;

  S3StoreTest() throws IOException {
    server = new ObjectServer();
    store = store("the-key");
  }

  private S3Store store(String key) {
    return new S3Store(
        new S3Store.Bucket(server.address(), "files", "eu-central-1", key, "the-secret"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Address address(UUID organization, String text) throws IOException {
    try (InputStream in = new ByteArrayInputStream(bytes(text))) {
      return new Address(
          organization, Upload.Measure.of(in, OutputStream.nullOutputStream()).sha256());
    }
  }

  private Address kept(UUID organization, String text) throws IOException {
    Address at = address(organization, text);
    store.put(at, () -> new ByteArrayInputStream(bytes(text)));
    return at;
  }

  @Test
  void aContentIsReadAsAWholeAndInParts() throws IOException {
    Address at = kept(OWN, "0123456789");
    String key = OWN + "/" + at.sha256().substring(0, 2) + "/" + at.sha256();
    assertEquals(List.of(key), server.keys());
    try (InputStream whole = store.open(at, 0, 10)) {
      assertArrayEquals(bytes("0123456789"), whole.readAllBytes());
    }
    try (InputStream part = store.open(at, 3, 4)) {
      assertArrayEquals(bytes("3456"), part.readAllBytes());
    }
    assertTrue(server.requests.contains("GET " + key + " bytes=3-6"), "no more is read");
    try (InputStream nothing = store.open(at, 10, 0)) {
      assertEquals(-1, nothing.read());
    }
  }

  @Test
  void whatIsKeptIsNotSentAgain() throws IOException {
    kept(OWN, "once");
    kept(OWN, "once");
    assertEquals(1, server.requests.stream().filter(request -> request.startsWith("PUT")).count());
  }

  @Test
  void anotherContentThanAnnouncedIsNotKept() throws IOException {
    Address at = address(OWN, "announced");
    assertThrows(
        IOException.class, () -> store.put(at, () -> new ByteArrayInputStream(bytes("other"))));
    assertEquals(List.of(), server.keys());
  }

  @Test
  void whatIsNotKeptCannotBeRead() throws IOException {
    Address at = address(OWN, "nowhere");
    assertThrows(IOException.class, () -> store.open(at, 0, 1));
    store.delete(at);
    assertThrows(IOException.class, () -> store("another-key").open(at, 0, 1));
  }

  @Test
  void contentsAreRemovedOneByOneOrOfAnOrganization() throws IOException {
    UUID other = UUID.randomUUID();
    kept(OWN, "a");
    kept(OWN, "b");
    Address third = kept(OWN, "c");
    Address strange = kept(other, "a");
    store.delete(third);
    assertEquals(3, server.keys().size());
    store.deleteAll(OWN);
    assertEquals(1, server.keys().size());
    try (InputStream whole = store.open(strange, 0, 1)) {
      assertArrayEquals(bytes("a"), whole.readAllBytes());
    }
  }
}
