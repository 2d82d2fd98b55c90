package com.ecosire.domain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.embedded.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final MigrationScripts FIRST = MigrationScripts.of("test-migrations/first");
  private static final MigrationScripts SECOND = MigrationScripts.of("test-migrations/second");
  private static final MigrationScripts CHANGED = MigrationScripts.of("test-migrations/changed");

  private ConnectionPool pool;

  @BeforeEach
  void openAnEmptyDatabase() {
    pool = ConnectionPool.open(TestDatabase.empty(), ConnectionPool.Settings.DEFAULT);
  }

  @AfterEach
  void closeThePool() {
    pool.close();
  }

  @Test
  void appliesWhatIsMissingAndNothingTwice() throws SQLException {
    assertEquals(1, Migrations.apply(pool.dataSource(), FIRST));
    assertEquals(1, Migrations.apply(pool.dataSource(), SECOND));
    assertEquals(0, Migrations.apply(pool.dataSource(), SECOND));
    assertEquals("größer", text("SELECT text FROM note WHERE author IS NULL"));
  }

  @Test
  void knowsAnUpToDateDatabaseWithoutFlyway() throws SQLException {
    Migrations.apply(pool.dataSource(), SECOND);
    // Flyway would notice that its checksum is not ours; the comparison has to agree with it
    // exactly.
    assertTrue(new Migrations(pool.dataSource(), SECOND).upToDate());
    assertFalse(new Migrations(pool.dataSource(), FIRST).upToDate());
  }

  @Test
  void refusesAnAppliedScriptThatHasChanged() throws SQLException {
    Migrations.apply(pool.dataSource(), FIRST);
    assertThrows(FlywayException.class, () -> Migrations.apply(pool.dataSource(), CHANGED));
  }

  @Test
  void readsScriptsFromAJar(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("scripts.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("in-a-jar/"));
      zip.putNextEntry(new ZipEntry("in-a-jar/V1__notes.sql"));
      Files.copy(Path.of("src/test/resources/test-migrations/first/V1__notes.sql"), zip);
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      Map<String, Integer> checksums = MigrationScripts.of("in-a-jar", loader).checksums();
      assertEquals(FIRST.checksums(), checksums);
    }
  }

  private String text(String query) throws SQLException {
    try (Connection connection = pool.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
