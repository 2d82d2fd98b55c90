package com.ecosire.domain.store;

import com.ecosire.domain.shape.Shape;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The way to the embedded field {@code input} of an entity. */
final class InputAccess<E, I> {
  private final Class<I> type;
  private final MethodHandle getter;
  private final MethodHandle setter;

  InputAccess(Class<E> entity, Class<I> type) {
    this.type = type;
    try {
      if (type == Void.class) {
        getter = null;
        setter = null;
      } else {
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(entity, MethodHandles.lookup());
        getter =
            lookup
                .findGetter(entity, "input", type)
                .asType(MethodType.methodType(Object.class, Object.class));
        setter =
            lookup
                .findSetter(entity, "input", type)
                .asType(MethodType.methodType(void.class, Object.class, Object.class));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          entity.getName() + " has no field 'input' of type " + type.getName(), e);
    }
  }

  Shape<I> shape() {
    return Shape.of(type);
  }

  I get(E record) {
    try {
      return type.cast((Object) getter.invokeExact((Object) record));
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  void set(E record, I input) {
    try {
      setter.invokeExact((Object) record, (Object) input);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
