package com.ecosire.domain.shape;

import java.lang.invoke.MethodHandle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One field of a shape: its name, type, limits and description, and the way to its value without
 * reflection at run time.
 */
public final class Field {
  private final FieldFacts facts;
  private final MethodHandle getter;
  private final MethodHandle setter;
  private final Object defaultValue;

  Field(FieldFacts facts, MethodHandle getter, MethodHandle setter, Object defaultValue) {
    this.facts = facts;
    this.getter = getter;
    this.setter = setter;
    this.defaultValue = defaultValue;
  }

  /** A parameter that no class declares. */
  public static Field parameter(String name, String doc, Type type) {
    return new Field(FieldFacts.plain(name, doc, type), null, null, null);
  }

  /**
   * This field as a parameter of a list: its type and limits under another name, never required.
   */
  public Field asParameter(String name, Type type) {
    return new Field(facts.asParameter(name, type), null, null, null);
  }

  /** This field under another name. */
  Field named(String name) {
    return new Field(facts.named(name), getter, setter, defaultValue);
  }

  /** This parameter with a fixed set of words to choose from. */
  public Field oneOf(List<String> words) {
    return new Field(facts.withType(new Type.Words(new WordList(words))), null, null, null);
  }

  /** The name in JSON and GraphQL: the Java name. */
  public String name() {
    return facts.name();
  }

  /** The type as clients see it. */
  public Type type() {
    return facts.type();
  }

  /** The bounds of the value. */
  public Limits limits() {
    return facts.limits();
  }

  /** The description; empty is a fault that the catalog reports. */
  public String doc() {
    return facts.doc();
  }

  /** The example given in {@link Doc}, if any. */
  public Optional<String> example() {
    return facts.example().isEmpty() ? Optional.empty() : Optional.of(facts.example());
  }

  /** A value must be given. */
  public boolean required() {
    return facts.is(FieldFacts.Trait.REQUIRED);
  }

  /** An answer always has a value: it is required, has a default, or the server always sets it. */
  public boolean present() {
    return facts.is(FieldFacts.Trait.PRESENT) || defaultValue != null;
  }

  /** Only the server sets it. */
  public boolean readOnly() {
    return facts.is(FieldFacts.Trait.READ_ONLY);
  }

  /** Clients set it at creation only. */
  public boolean immutable() {
    return facts.is(FieldFacts.Trait.IMMUTABLE);
  }

  /** Unique within the organization. */
  public boolean unique() {
    return facts.is(FieldFacts.Trait.UNIQUE);
  }

  /** Stored in a column; otherwise the store fills it in batches after reading. */
  public boolean stored() {
    return facts.is(FieldFacts.Trait.STORED);
  }

  /** The resource that the id, or each id of the list, belongs to. */
  public Optional<String> reference() {
    return Optional.ofNullable(facts.ref());
  }

  /** The path of the attribute in JPQL, such as {@code input.name}. */
  public String attribute() {
    return facts.attribute();
  }

  /** The value that a new object has; empty where there is none. */
  public Optional<Object> defaultValue() {
    return Optional.ofNullable(defaultValue);
  }

  /** The value in an object of the shape; null where it is not set. */
  public Object get(Object target) {
    try {
      return (Object) getter.invokeExact(target);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + name(), e);
    }
  }

  /** Sets the value in an object of the shape; records cannot be changed. */
  public void set(Object target, Object value) {
    try {
      setter.invokeExact(target, value);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot set " + name(), e);
    }
  }

  /** Whether two values of a field are the same; 1.50 is the same as 1.5. */
  public static boolean same(Object one, Object other) {
    return (one instanceof BigDecimal a && other instanceof BigDecimal b)
        ? a.compareTo(b) == 0
        : Objects.equals(one, other);
  }

  @Override
  public String toString() {
    return name() + ": " + type();
  }
}
