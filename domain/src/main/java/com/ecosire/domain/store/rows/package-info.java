/**
 * Reads rows straight into records: the persistence provider writes the SQL, once for each query,
 * and what it would do with each row is done by ways that were worked out at start.
 */
package com.ecosire.domain.store.rows;
