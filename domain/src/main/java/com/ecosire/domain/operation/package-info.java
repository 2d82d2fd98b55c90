/**
 * The kernel: operations as typed values, the resources and modules that list them, and the catalog
 * that verifies all.
 */
package com.ecosire.domain.operation;
