/**
 * The connection of one call to the database: opened when first needed, a transaction only where
 * something is written.
 */
package com.ecosire.domain.session;
