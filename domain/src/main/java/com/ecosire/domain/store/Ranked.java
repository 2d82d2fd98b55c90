package com.ecosire.domain.store;

/**
 * Words that are stored by their number, so that lists sort by rank and not by the alphabet; their
 * columns say {@code EnumType.ORDINAL}.
 */
public interface Ranked {
  /** The place among the words, from 0 on. */
  int ordinal();
}
