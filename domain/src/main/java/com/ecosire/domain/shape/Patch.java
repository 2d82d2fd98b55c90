package com.ecosire.domain.shape;

import java.util.Map;

/**
 * A merge patch (RFC 7396) that a caller sent for an input type.
 *
 * @param <I> the input type
 */
public record Patch<I>(Shape<I> shape, Map<String, ?> tree, Source source) {
  /**
   * A copy of the present input with the patch laid over it; 422 with every violation where the
   * whole is not valid.
   */
  public I applyTo(I present) {
    Binding binding = new Binding(source);
    I next = binding.patch(shape, present, tree);
    binding.finish();
    return next;
  }

  /**
   * Judges the values that are sent, each for itself: 422 with every violation. Whether the whole
   * is valid shows only when the patch is laid over something.
   */
  public void judge() {
    Binding binding = new Binding(source);
    binding.judge(shape, tree);
    binding.finish();
  }

  /** Whether the patch names a field. */
  public boolean names(String field) {
    return tree.containsKey(field);
  }
}
