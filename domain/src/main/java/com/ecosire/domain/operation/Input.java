package com.ecosire.domain.operation;

import com.ecosire.domain.query.ListParameters;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import java.util.List;

/**
 * What an operation takes beside the ids of its path.
 *
 * @param <I> the Java type of the bound input
 */
public sealed interface Input<I> {
  /** The values that a caller may send. */
  List<Field> fields();

  /** Binds what was sent; violations are noted in the binding. */
  I bind(Binding binding, Arguments arguments);

  /** Takes nothing. */
  record None() implements Input<Void> {
    @Override
    public List<Field> fields() {
      return List.of();
    }

    @Override
    public Void bind(Binding binding, Arguments arguments) {
      for (String name : arguments.values().keySet()) {
        if (!ListParameters.isPaging(name)) {
          binding.refuse(name, "unknown_field", "There is no such field");
        }
      }
      return null;
    }
  }

  /**
   * Takes a body as it was sent, such as one whose bytes are signed, without looking into it; only
   * REST can carry one.
   *
   * @param doc what the body is
   */
  record Raw(String doc) implements Input<byte[]> {
    /** The name under which surfaces hand the bytes over. */
    public static final String BODY = "body";

    @Override
    public List<Field> fields() {
      return List.of();
    }

    @Override
    public byte[] bind(Binding binding, Arguments arguments) {
      return arguments.values().get(BODY) instanceof byte[] bytes ? bytes : new byte[0];
    }
  }

  /** Takes an object. */
  record Of<I>(Shape<I> shape) implements Input<I> {
    @Override
    public List<Field> fields() {
      return shape.writable();
    }

    @Override
    public I bind(Binding binding, Arguments arguments) {
      return binding.bind(shape, arguments.values());
    }
  }

  /** Takes a merge patch of an object. */
  record Patched<I>(Shape<I> shape) implements Input<Patch<I>> {
    @Override
    public List<Field> fields() {
      return shape.writable().stream().filter(field -> !field.immutable()).toList();
    }

    @Override
    public Patch<I> bind(Binding binding, Arguments arguments) {
      return new Patch<>(shape, arguments.values(), arguments.source());
    }
  }

  /** Takes the parameters of a list. */
  record Listed(ListPlan plan) implements Input<ListRequest> {
    @Override
    public List<Field> fields() {
      return plan.parameters();
    }

    @Override
    public ListRequest bind(Binding binding, Arguments arguments) {
      return plan.bind(binding, arguments.values());
    }
  }
}
