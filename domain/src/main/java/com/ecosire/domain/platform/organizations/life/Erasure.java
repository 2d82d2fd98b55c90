package com.ecosire.domain.platform.organizations.life;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.store.sql.Sql;
import java.util.List;

/**
 * Erases the rows of an organization, a bounded part in each transaction. Every table with an
 * organization in it is emptied, so that no module needs to be asked; people go last, since their
 * other tables are found by them.
 */
final class Erasure {
  private static final int ROWS = 5_000;
  private static final String TABLES =
      "SELECT c.TABLE_NAME AS name FROM information_schema.COLUMNS c JOIN information_schema.TABLES"
          + " t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME WHERE"
          + " c.TABLE_SCHEMA = DATABASE() AND c.COLUMN_NAME = 'organizationId' AND t.TABLE_TYPE ="
          + " 'BASE TABLE' AND c.TABLE_NAME NOT LIKE 'audit\\_%' AND c.TABLE_NAME NOT IN"
          + " ('organization', 'membership') ORDER BY c.TABLE_NAME";

  private final Call call;
  private final Sql sql;

  private Erasure(Call call) {
    this.call = call;
    this.sql = Sql.of(call.session());
  }

  static Erasure of(Call call) {
    return new Erasure(call);
  }

  /** Erases some rows; none where nothing is left but the organization itself. */
  long some() {
    long erased = 0;
    for (String table : tables()) {
      erased += sql.change(rows(table), call.organization());
      if (erased >= ROWS) {
        return erased;
      }
    }
    return erased > 0 ? erased : people();
  }

  private List<String> tables() {
    return sql.all(TABLES, row -> row.text("name"));
  }

  /** Who belongs to no other organization is forgotten by those who listen. */
  private long people() {
    call.emit(OrganizationsModule.ERASING_PEOPLE, call.organization());
    return sql.change(rows("membership"), call.organization());
  }

  /** Names of tables come from the schema, never from a caller. */
  private static String rows(String table) {
    return "DELETE FROM `" + table + "` WHERE organizationId = ? LIMIT " + ROWS;
  }
}
