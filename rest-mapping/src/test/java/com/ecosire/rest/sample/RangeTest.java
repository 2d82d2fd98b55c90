package com.ecosire.rest.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Parts of files whose bytes are known before they are sent. */
class RangeTest extends LibraryTest {
  private static final String FILE = "/api/books/export?lines=0";

  private void part(String range, int status, String text, String place) {
    Reply reply = server.get(FILE, "Range", range);
    assertEquals(status, reply.status(), range);
    if (status < 400) {
      assertEquals(text, reply.text(), range);
    }
    assertEquals(place, reply.header("Content-Range"), range);
  }

  @Test
  void theWholeHasALengthAndATag() {
    Reply whole = server.get(FILE);
    assertEquals("10", whole.header("Content-Length"));
    assertEquals("bytes", whole.header("Accept-Ranges"));
    assertEquals(304, server.get(FILE, "If-None-Match", whole.header("ETag")).status());
    Reply head = server.send("HEAD", FILE, "");
    assertEquals("10", head.header("Content-Length"));
    assertEquals(whole.header("ETag"), head.header("ETag"));
    assertNotEquals("bytes", server.get("/api/books/export?lines=1").header("Accept-Ranges"));
  }

  @Test
  void aPartIsSentAlone() {
    part("bytes=0-0", 206, "0", "bytes 0-0/10");
    part("bytes=3-5", 206, "345", "bytes 3-5/10");
    part("bytes=8-", 206, "89", "bytes 8-9/10");
    part("bytes=-3", 206, "789", "bytes 7-9/10");
    part("bytes=5-99999999999", 206, "56789", "bytes 5-9/10");
    part("bytes=-99", 206, "0123456789", "bytes 0-9/10");
  }

  @Test
  void aPartBeyondTheEndIsRefused() {
    part("bytes=10-", 416, "", "bytes */10");
    part("bytes=-0", 416, "", "bytes */10");
    assertEquals("range_not_satisfiable", server.get(FILE, "Range", "bytes=10-").code());
  }

  @Test
  void whatIsNoSingleRangeGivesTheWhole() {
    for (String range : new String[] {"bytes=0-1,3-4", "bytes=-", "bytes=5-3", "lines=1-2", "x"}) {
      part(range, 200, "0123456789", "");
    }
  }

  @Test
  void whatIsCompressedIsSentWhole() {
    assertEquals(
        200, server.get(FILE, "Range", "bytes=0-1", "Accept-Encoding", "gzip, br").status());
  }

  @Test
  void aPartOfAnotherFileIsNotMixedIn() {
    String tag = server.get(FILE).header("ETag");
    assertEquals(206, server.get(FILE, "Range", "bytes=1-2", "If-Range", tag).status());
    assertEquals(200, server.get(FILE, "Range", "bytes=1-2", "If-Range", "\"x\"").status());
  }
}
