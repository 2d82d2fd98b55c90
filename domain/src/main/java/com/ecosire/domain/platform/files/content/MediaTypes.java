package com.ecosire.domain.platform.files.content;

import com.ecosire.domain.shape.Upload;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a content is by its first bytes; names and what clients declare are not believed. Of
 * packages, which all begin alike, the first entries say which they are.
 */
final class MediaTypes {
  static final String UNKNOWN = "application/octet-stream";

  /** So much of a package is looked at, which bounds what it can unfold to. */
  private static final long LOOK = 65_536;

  private static final int ENTRIES = 40;
  private static final int MOST = 120;
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final Set<String> PACKAGES =
      Set.of("application/zip", "application/x-tika-ooxml", "application/java-archive");
  private static final Map<String, String> KINDS =
      Map.of(
          "word/", OFFICE + "wordprocessingml.document",
          "xl/", OFFICE + "spreadsheetml.sheet",
          "ppt/", OFFICE + "presentationml.presentation",
          "META-INF/MANIFEST.MF", "application/java-archive");
  private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

  private MediaTypes() {}

  /** The media type of a file. */
  static String of(Upload file) throws IOException {
    String type;
    try (InputStream content = new BufferedInputStream(file.open(), 1 << 16)) {
      type = MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()).getBaseType() + "";
    }
    if (PACKAGES.contains(type)) {
      type = ofPackage(file);
    } else if (type.contains("/x-tika-")) {
      // A word of the library for what it would look into.
      type = type.equals("application/x-tika-msoffice") ? "application/x-ole-storage" : UNKNOWN;
    }
    return type.length() > MOST ? UNKNOWN : type;
  }

  private static String ofPackage(Upload file) throws IOException {
    try (InputStream content = file.open();
        InputStream some = first(content);
        ZipInputStream zip = new ZipInputStream(some)) {
      for (int i = 0; i < ENTRIES; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          break;
        }
        String kind = kind(entry.getName(), zip);
        if (!kind.isEmpty()) {
          return kind;
        }
      }
    } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
      // Broken, cut off by the bound, or with names in no known encoding: still a package.
      return "application/zip";
    }
    return "application/zip";
  }

  private static InputStream first(InputStream content) throws IOException {
    return BoundedInputStream.builder().setInputStream(content).setMaxCount(LOOK).get();
  }

  private static String kind(String entry, InputStream content) throws IOException {
    if (entry.equals("mimetype")) {
      String said = new String(content.readNBytes(MOST), StandardCharsets.US_ASCII).strip();
      return TYPE.matcher(said).matches() ? said : "";
    }
    return KINDS.entrySet().stream()
        .filter(each -> entry.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
