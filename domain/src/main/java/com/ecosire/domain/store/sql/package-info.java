/** Statements in SQL for rows that are no entities. */
package com.ecosire.domain.store.sql;
