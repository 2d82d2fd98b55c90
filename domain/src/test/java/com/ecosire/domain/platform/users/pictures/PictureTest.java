package com.ecosire.domain.platform.users.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.platform.users.Sent;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How pictures of people are made small and safe. */
class PictureTest {
  private static final String ONE_PIXEL_WEBP =
      "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
  private static final String LOSSLESS_WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

  private static byte[] drawn(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2 - height / 2, 0, height, height);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static ProblemCode refused(byte[] bytes) {
    return assertThrows(ProblemException.class, () -> Picture.square(new Sent(bytes)))
        .problem()
        .code();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void theMiddleIsCroppedToASquareOfFixedSize(String format) throws IOException {
    BufferedImage small = read(Picture.square(new Sent(drawn(format, 1500, 900))));
    assertEquals(256, small.getWidth());
    assertEquals(256, small.getHeight());
    for (int at : new int[] {4, 128, 251}) {
      Color colour = new Color(small.getRGB(at, 128));
      assertEquals(0, colour.getRed(), 12, "at " + at);
      assertEquals(255, colour.getBlue(), 12, "at " + at);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ONE_PIXEL_WEBP, LOSSLESS_WEBP})
  void webpIsReadToo(String base64) throws IOException {
    byte[] png = Picture.square(new Sent(Base64.getDecoder().decode(base64)));
    assertEquals(256, read(png).getWidth());
  }

  @Test
  void whatElseAFileTellsIsLeftBehind() throws IOException {
    byte[] png = drawn("png", 10, 10);
    byte[] words = "tEXtPlace\0Castle Street".getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(words);
    int head = 33;
    byte[] telling =
        ByteBuffer.allocate(png.length + words.length + 8)
            .put(png, 0, head)
            .putInt(words.length - 4)
            .put(words)
            .putInt((int) sum.getValue())
            .put(png, head, png.length - head)
            .array();
    assertEquals(true, text(telling).contains("Castle Street"));
    assertFalse(text(Picture.square(new Sent(telling))).contains("Castle"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void whatIsNoPictureIsRefused() throws IOException {
    assertEquals(ProblemCode.VALIDATION_FAILED, refused("<svg/>".getBytes(StandardCharsets.UTF_8)));
    assertEquals(ProblemCode.VALIDATION_FAILED, refused(new byte[0]));
    byte[] whole = drawn("png", 50, 50);
    assertEquals(ProblemCode.VALIDATION_FAILED, refused(Arrays.copyOf(whole, 40)));
    byte[] webp = Base64.getDecoder().decode(ONE_PIXEL_WEBP);
    assertEquals(ProblemCode.VALIDATION_FAILED, refused(Arrays.copyOf(webp, 20)));
    assertEquals(ProblemCode.VALIDATION_FAILED, refused(drawn("gif", 5, 5)));
  }

  @Test
  void aFileOverFiveMebibytesIsTooLarge() {
    assertEquals(ProblemCode.PAYLOAD_TOO_LARGE, refused(new byte[5 * 1024 * 1024 + 1]));
  }

  /** The header alone says so; the pixels are never read. */
  @Test
  void aSmallFileOfVeryManyPixelsIsRefused() throws IOException {
    byte[] png = drawn("png", 5, 5);
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
    ProblemException refused =
        assertThrows(ProblemException.class, () -> Picture.square(new Sent(png)));
    assertEquals("too_large", refused.problem().details().getFirst().code());
  }

  @Test
  void initialsAreThoseOfTheFirstAndTheLastWord() {
    assertEquals("AL", Initials.of("Ada Augusta Lovelace"));
    assertEquals("E", Initials.of("élise"));
    assertEquals("JS", Initials.of("Jean-Luc  Šimek"));
    assertEquals("", Initials.of("李 明"));
    assertEquals("R2", Initials.of("R 2"));
  }

  @Test
  void initialsStandOnAColourOfTheId() throws IOException {
    UUID one = UUID.fromString("0193b3c0-0000-7000-8000-000000000001");
    UUID other = UUID.fromString("0193b3c0-0000-7000-8000-000000000077");
    assertArrayEquals(Initials.png("Ada", one), Initials.png("Ada", one));
    int colour = read(Initials.png("Ada", one)).getRGB(0, 0);
    assertNotEquals(colour, read(Initials.png("Ada", other)).getRGB(0, 0));
    assertEquals(colour, read(Initials.png("Bob", one)).getRGB(0, 0));
    assertFalse(Arrays.equals(Initials.png("Ada", one), Initials.png("Bob", one)));
  }
}
