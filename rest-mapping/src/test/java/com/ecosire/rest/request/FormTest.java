package com.ecosire.rest.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  private static final String HEAD = "Content-Disposition: form-data; name=\"a\"\r\n\r\n";

  private static Form form(String text) {
    return new Form(new ByteArrayInputStream(text.getBytes(UTF_8)), "xyz");
  }

  private static Part.Head head(String headers) throws IOException {
    return form("--xyz\r\n" + headers + "\r\n\r\n\r\n--xyz--").next().orElseThrow().head();
  }

  @Test
  void readsPartAfterPart() throws IOException {
    Form form = form("--xyz\r\n" + HEAD + "one\r\n--xyz  \r\n" + HEAD + "\r\n--xyz--\r\nepilogue");
    assertEquals("one", new String(form.next().orElseThrow().content().readAllBytes(), UTF_8));
    assertEquals(0, form.next().orElseThrow().content().readAllBytes().length);
    assertTrue(form.next().isEmpty());
  }

  @Test
  void skipsThePreambleAndWhatIsNotRead() throws IOException {
    Form form =
        form("preamble --xyz\r\n--xyz\r\n" + HEAD + "one\r\n--xyz\r\n" + HEAD + "two\r\n--xyz--");
    form.next();
    assertEquals("two", new String(form.next().orElseThrow().content().readAllBytes(), UTF_8));
  }

  @Test
  void understandsNamesAsBrowsersWriteThem() throws IOException {
    Part.Head head =
        head(
            "content-type: text/csv\r\n"
                + "CONTENT-DISPOSITION: form-data; filename=\"Mü+1%22;.csv\"; name=datei");
    assertEquals(new Part.Head("datei", "Mü+1\";.csv", "text/csv"), head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no form",
        "--xyz\r\n" + HEAD + "cut off",
        "--xyz\r\n" + HEAD + "cut off\r\n--xy",
        "--xyz\r\n" + HEAD + "cut off\r\n--xyz",
        "--xyz\r\nContent-Disposition: form-data; name=\"a\"",
        "--xyz\r\nno colon\r\n\r\n\r\n--xyz--",
        "--xyz\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n\r\n--xyz--",
        "--xyz\r\nContent-Disposition: form-data\r\n\r\n\r\n--xyz--",
        "--xyz\r\n\r\n\r\n--xyz--",
        "--xyzzy\r\n" + HEAD + "\r\n--xyz--",
      })
  void refusesWhatIsNoForm(String text) {
    assertThrows(MalformedFormException.class, () -> readAll(form(text)));
  }

  @Test
  void refusesEndlessHeaders() {
    String text = "--xyz\r\nX: " + "x".repeat(9_000) + "\r\n\r\n\r\n--xyz--";
    assertThrows(MalformedFormException.class, () -> readAll(form(text)));
  }

  private static void readAll(Form form) throws IOException {
    while (form.next().isPresent()) {
      // next skips the content
    }
  }

  @RepeatedTest(300)
  void findsTheBoundaryWhereverItFalls(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    byte[] content = new byte[random.nextInt(40_000)];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) "\r\n-xyzab".charAt(random.nextInt(8));
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(("--boundary\r\n" + HEAD).getBytes(UTF_8));
    text.writeBytes(content);
    text.writeBytes("\r\n--boundary--\r\n".getBytes(UTF_8));
    Form form = new Form(trickling(text.toByteArray(), random), "boundary");
    assertArrayEquals(content, form.next().orElseThrow().content().readAllBytes());
    assertTrue(form.next().isEmpty());
  }

  /** A stream that gives any number of bytes at a time, as a connection does. */
  private static InputStream trickling(byte[] bytes, Random random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 1 + random.nextInt(3_000)));
      }
    };
  }
}
