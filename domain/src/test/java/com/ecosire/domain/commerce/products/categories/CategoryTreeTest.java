package com.ecosire.domain.commerce.products.categories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {
  private static final UUID TOP = UUID.randomUUID();
  private static final UUID MIDDLE = UUID.randomUUID();
  private static final UUID LEAF = UUID.randomUUID();
  private static final CategoryTree TREE = new CategoryTree(Map.of(MIDDLE, TOP, LEAF, MIDDLE));

  @Test
  void levelsCountFromTheTopAndHeightsFromTheLeaves() {
    assertEquals(1, TREE.level(TOP));
    assertEquals(3, TREE.level(LEAF));
    assertEquals(3, TREE.height(TOP));
    assertEquals(2, TREE.height(MIDDLE));
    assertEquals(1, TREE.height(LEAF));
    assertEquals(1, TREE.height(UUID.randomUUID()));
  }

  @Test
  void aCategoryIsWithinItselfAndAllAboveIt() {
    assertTrue(TREE.isWithin(LEAF, LEAF));
    assertTrue(TREE.isWithin(LEAF, TOP));
    assertFalse(TREE.isWithin(TOP, LEAF));
  }
}
