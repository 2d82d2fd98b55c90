package com.ecosire.domain.print;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;

/**
 * The letters of printed documents: Liberation Sans, of which each file embeds what it uses, for
 * Latin, Greek, Cyrillic and Hebrew script; for Chinese, Japanese and Korean the reader's own.
 */
final class PrintFonts {
  static final Color INK = new Color(0x1F2933);
  static final Color MUTED = new Color(0x5F6C7B);
  static final Color ACCENT = new Color(0x17497A);

  private static final BaseFont REGULAR = embedded("Regular");
  private static final BaseFont BOLD = embedded("Bold");
  private static final List<BaseFont> OF_THE_READER =
      List.of(
          ofTheReader("STSong-Light", "UniGB-UCS2-H"),
          ofTheReader("HeiseiKakuGo-W5", "UniJIS-UCS2-H"),
          ofTheReader("HYGoThic-Medium", "UniKS-UCS2-H"));

  private PrintFonts() {}

  private static BaseFont embedded(String weight) {
    String path = "/liberation/LiberationSans-" + weight + ".ttf";
    try (InputStream file = PrintFonts.class.getResourceAsStream(path)) {
      byte[] font = file.readAllBytes();
      return BaseFont.createFont(
          path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, font, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BaseFont ofTheReader(String name, String encoding) {
    try {
      return BaseFont.createFont(name, encoding, BaseFont.NOT_EMBEDDED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the embedded font has all letters of a text. */
  static boolean shows(String text) {
    return text.chars()
        .allMatch(letter -> Character.isSpaceChar(letter) || REGULAR.charExists(letter));
  }

  static BaseFont regular() {
    return REGULAR;
  }

  /** A text in normal letters. */
  static Phrase text(String text, float size, Color color) {
    return phrase(REGULAR, text, size, color);
  }

  /** A text in bold letters. */
  static Phrase bold(String text, float size, Color color) {
    return phrase(BOLD, text, size, color);
  }

  private static Phrase phrase(BaseFont first, String text, float size, Color color) {
    Font font = new Font(first, size, Font.NORMAL, color);
    if (shows(text)) {
      return new Phrase(size * 1.3f, text, font);
    }
    FontSelector selector = new FontSelector();
    selector.addFont(font);
    OF_THE_READER.forEach(base -> selector.addFont(new Font(base, size, Font.NORMAL, color)));
    Phrase mixed = selector.process(text);
    mixed.setLeading(size * 1.3f);
    return mixed;
  }
}
