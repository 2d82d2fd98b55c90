package com.ecosire.domain.platform.users.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Draws the initials of a name on a colour that follows from the id. The letters are drawn here,
 * dot by dot, since servers often have no fonts.
 */
public final class Initials {
  private static final String KNOWN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  /**
   * Seven rows for each known letter; the five bits of a digit of base 32 are the dots of a row.
   */
  private static final String DOTS =
      "ehhvhhhuhhuhhuehgggheuhhhhhuvgguggvvggugggehgnhhehhhvhhhe44444e72222ichikokihggggggv"
          + "hrllhhhhpljhhhehhhhheuhhugggehhhliduhhukihfgge11uv444444hhhhhhehhhhha4hhhllrhhha4ahh"
          + "hha4444v1248gvehjlphe4c4444eeh168gvu11e11u26aiv22vgu11he68guhhev124444ehhehheehhf12c";

  private static final int COLUMNS = 5;
  private static final int ROWS = 7;
  private static final int BASE = 32;

  /** Pixels of a dot's side. */
  private static final int DOT = 16;

  private static final int HUES = 360;
  private static final float STRENGTH = 0.55f;

  private Initials() {}

  /** The picture as PNG, always the same for a name and an id. */
  public static byte[] png(String name, UUID id) {
    BufferedImage image = new BufferedImage(Picture.SIDE, Picture.SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(
        Color.getHSBColor(Math.floorMod(id.hashCode(), HUES) / (float) HUES, STRENGTH, STRENGTH));
    graphics.fillRect(0, 0, Picture.SIDE, Picture.SIDE);
    graphics.setColor(Color.WHITE);
    draw(of(name), graphics);
    graphics.dispose();
    return Picture.png(image);
  }

  /** Of the first and the last word; letters that are unknown here are left out. */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
    String initials =
        Arrays.stream(plain.split("[^\\p{L}\\p{N}\\p{M}]+", -1))
            .filter(word -> !word.isEmpty() && KNOWN.indexOf(word.charAt(0)) >= 0)
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return initials.length() < 2
        ? initials
        : initials.substring(0, 1) + initials.charAt(initials.length() - 1);
  }

  private static void draw(String letters, Graphics2D graphics) {
    int width = letters.length() * (COLUMNS + 1) - 1;
    int left = (Picture.SIDE - width * DOT) / 2;
    int top = (Picture.SIDE - ROWS * DOT) / 2;
    for (int i = 0; i < letters.length(); i++) {
      int from = KNOWN.indexOf(letters.charAt(i)) * ROWS;
      for (int row = 0; row < ROWS; row++) {
        int dots = Character.digit(DOTS.charAt(from + row), BASE);
        drawRow(dots, left + i * (COLUMNS + 1) * DOT, top + row * DOT, graphics);
      }
    }
  }

  private static void drawRow(int dots, int left, int top, Graphics2D graphics) {
    for (int column = 0; column < COLUMNS; column++) {
      if ((dots >> (COLUMNS - 1 - column) & 1) == 1) {
        graphics.fillRect(left + column * DOT, top, DOT, DOT);
      }
    }
  }
}
