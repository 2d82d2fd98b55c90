package com.ecosire.domain.platform.auth.passwords;

import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of passwords: the present one of each person, and those before it. */
public final class StoredPasswords {
  /** How many passwords, the present one among them, may not come back. */
  public static final int REMEMBERED = 5;

  private final Sql sql;

  /** The passwords as one transaction sees and changes them. */
  public StoredPasswords(Sql sql) {
    this.sql = sql;
  }

  /** What is kept of a person's password; nobody has one who has only come by other ways. */
  public Optional<String> of(UUID user) {
    return sql.first(
        "SELECT hash FROM auth_password WHERE userId = ?", StoredPasswords::hash, user);
  }

  /** What is kept of the passwords that may not come back, the present one first. */
  public List<String> remembered(UUID user) {
    List<String> hashes = new ArrayList<>();
    of(user).ifPresent(hashes::add);
    hashes.addAll(
        sql.all(
            "SELECT hash FROM auth_former_password WHERE userId = ?"
                + " ORDER BY usedTo DESC LIMIT "
                + (REMEMBERED - 1),
            StoredPasswords::hash,
            user));
    return hashes;
  }

  /** Sets a person's password, and remembers the one before. */
  public void set(UUID user, String hash, Instant now) {
    sql.change(
        "INSERT IGNORE INTO auth_former_password (userId, usedTo, hash)"
            + " SELECT userId, ?, hash FROM auth_password WHERE userId = ?",
        now,
        user);
    forgetOld(user);
    sql.change(
        "INSERT INTO auth_password (userId, hash, changedAt) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE hash = VALUES(hash), changedAt = VALUES(changedAt)",
        user,
        hash,
        now);
  }

  /** Replaces what is kept of the same password, which is hashed at another cost now. */
  public void renew(UUID user, String before, String hash) {
    sql.change(
        "UPDATE auth_password SET hash = ? WHERE userId = ? AND hash = ?", hash, user, before);
  }

  private void forgetOld(UUID user) {
    sql.first(
            "SELECT usedTo FROM auth_former_password WHERE userId = ?"
                + " ORDER BY usedTo DESC LIMIT 1 OFFSET "
                + (REMEMBERED - 1),
            row -> row.time("usedTo"),
            user)
        .ifPresent(
            oldest ->
                sql.change(
                    "DELETE FROM auth_former_password WHERE userId = ? AND usedTo <= ?",
                    user,
                    oldest));
  }

  private static String hash(Row row) throws SQLException {
    return row.text("hash");
  }

  /** Removes all passwords of a person. */
  public void forget(UUID user) {
    sql.change("DELETE FROM auth_password WHERE userId = ?", user);
    sql.change("DELETE FROM auth_former_password WHERE userId = ?", user);
  }
}
