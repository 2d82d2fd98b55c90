package com.ecosire.domain.operation;

/** A part of the business with its own words and rules. */
public interface BusinessModule {
  /** The table of everything that the module offers; read once at start. */
  ModuleApi api();
}
