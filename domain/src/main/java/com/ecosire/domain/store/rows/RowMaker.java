package com.ecosire.domain.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes something of the present row of a result.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface RowMaker<T> {
  /** Makes it; the row belongs to the caller. */
  T make(ResultSet row) throws SQLException;
}
