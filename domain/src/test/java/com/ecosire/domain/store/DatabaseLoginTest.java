package com.ecosire.domain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DatabaseLoginTest {
  @Test
  void addsTheParametersThatAreMissing() {
    String url = new DatabaseLogin("mysql://db:3306/shop", "u", "p").url();
    assertTrue(url.startsWith("jdbc:mysql://db:3306/shop?"), url);
    assertTrue(url.contains("prepStmtCacheSqlLimit=4096"), url);
    assertTrue(url.contains("connectionTimeZone=UTC"), url);
  }

  @Test
  void leavesParametersThatAreSet() {
    String url =
        new DatabaseLogin("jdbc:mysql://db/shop?prepStmtCacheSize=9&sslMode=REQUIRED", "u", "p")
            .url();
    assertTrue(url.contains("?prepStmtCacheSize=9&sslMode=REQUIRED&"), url);
    assertFalse(url.contains("prepStmtCacheSize=250"), url);
  }

  @Test
  void completesAUrlOnlyOnce() {
    DatabaseLogin login = new DatabaseLogin("mysql://db/shop", "u", "p");
    assertEquals(login, new DatabaseLogin(login.url(), "u", "p"));
  }

  @Test
  void pointsToAnotherDatabaseOfTheServer() {
    DatabaseLogin login = new DatabaseLogin("mysql://db:1/shop", "u", "p");
    assertEquals(new DatabaseLogin("mysql://db:1/other", "u", "p"), login.database("other"));
    assertEquals(
        new DatabaseLogin("mysql://db:1/other", "u", "p"),
        new DatabaseLogin("mysql://db:1", "u", "p").database("other"));
  }

  @Test
  void keepsThePasswordOutOfLogs() {
    assertEquals(
        "u at jdbc:mysql://db/shop",
        new DatabaseLogin("mysql://db/shop", "u", "secret").toString());
  }
}
