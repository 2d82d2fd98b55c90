package com.ecosire.gateway.portal;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The portal's files as they are sent. They stand below a folder that is named by what is in them
 * all, so that browsers keep them for good and never mix those of two versions.
 */
final class PortalFiles {
  /** Where the files of all versions are. */
  static final String FOLDER = "/portal/";

  private static final String OWN = "/com/ecosire/gateway/portal/";
  private static final String VERSION = "{{version}}";
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private final Map<String, Sent> files = new LinkedHashMap<>();
  private final String version;
  private final Sent shell;

  /** A file as it is sent. */
  static final class Sent {
    private final String mediaType;
    private final byte[] bytes;
    private final String tag;

    private Sent(String mediaType, byte[] bytes) {
      this.mediaType = mediaType;
      this.bytes = bytes;
      this.tag = '"' + hash(bytes) + '"';
    }

    String mediaType() {
      return mediaType;
    }

    byte[] bytes() {
      return bytes;
    }

    String tag() {
      return tag;
    }
  }

  PortalFiles(Catalog catalog) {
    for (String name : text("files.txt").lines().toList()) {
      files.put(name, new Sent(type(name), bytes(name)));
    }
    put("operations.json", JsonText.write(CatalogIndex.of(catalog)));
    put("problems.json", JsonText.write(CatalogIndex.problems()));
    StringBuilder tags = new StringBuilder();
    files.values().forEach(file -> tags.append(file.tag()));
    this.version = hash(tags.toString().getBytes(StandardCharsets.UTF_8));
    this.shell =
        new Sent(
            "text/html; charset=utf-8",
            text("shell.html").replace(VERSION, version).getBytes(StandardCharsets.UTF_8));
  }

  private void put(String name, String text) {
    files.put(name, new Sent(type(name), text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The page that all addresses of the portal begin with. */
  Sent shell() {
    return shell;
  }

  /** A file of the present version. */
  Optional<Sent> file(String wanted, String name) {
    return wanted.equals(version) ? Optional.ofNullable(files.get(name)) : Optional.empty();
  }

  /** A file of whatever version is the present one. */
  Sent file(String name) {
    return files.get(name);
  }

  private static String type(String name) {
    return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = PortalFiles.class.getResourceAsStream(OWN + name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + OWN + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
