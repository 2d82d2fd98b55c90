package com.ecosire.domain.shape;

import com.ecosire.domain.id.Given;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record, entity or input class as clients see it: its fields in order, how to read them and how
 * to make one. Read once per class.
 *
 * @param <T> the Java type
 */
public final class Shape<T> {
  /** Counts a record's changes where its {@code version} is something else. */
  static final String ROW_VERSION = "rowVersion";

  private static final MethodType MAKE_OF = MethodType.methodType(Object.class, Object[].class);
  private static final ClassValue<Shape<?>> CACHE =
      new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
          return new ShapeReader<>(type).read();
        }
      };

  private final Class<T> type;
  private final String doc;
  private final Map<String, Field> byName = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Field> fields;
  private final List<Field> writable;
  private final MethodHandle maker;
  private final Optional<Field> hiddenId;
  private volatile MethodHandle ofValues;

  /**
   * @param maker the constructor; an object's takes nothing, a record's the values of the fields
   * @param hiddenId the id of the row where clients meet another one; else null
   */
  Shape(Class<T> type, List<Field> fields, MethodHandle maker, Field hiddenId) {
    this.type = type;
    Doc description = type.getAnnotation(Doc.class);
    this.doc = description == null ? "" : description.value();
    this.fields = List.copyOf(fields);
    this.writable = fields.stream().filter(field -> !field.readOnly()).toList();
    fields.forEach(field -> byName.put(field.name(), field));
    fields.forEach(field -> places.put(field.name(), places.size()));
    this.maker = maker;
    this.hiddenId = Optional.ofNullable(hiddenId);
  }

  /** The shape of a type; faults in its declaration are thrown as IllegalArgumentException. */
  @SuppressWarnings("unchecked")
  public static <T> Shape<T> of(Class<T> type) {
    return (Shape<T>) CACHE.get(type);
  }

  /** The Java type. */
  public Class<T> type() {
    return type;
  }

  /** The name in both documents: the simple class name. */
  public String name() {
    return type.getSimpleName();
  }

  /** The description; empty is a fault that the catalog reports. */
  public String doc() {
    return doc;
  }

  /** All fields, in the order in which clients see them. */
  public List<Field> fields() {
    return fields;
  }

  /** The fields that clients may send. */
  public List<Field> writable() {
    return writable;
  }

  /** The fields that hold an object read beside the record, such as the customer of an order. */
  public Stream<Field> embedded() {
    return fields.stream().filter(field -> !field.stored() && field.type() instanceof Type.Nested);
  }

  /** A field by its name. */
  public Optional<Field> field(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The field with the id of the row, which clients do not see where its id was given. */
  public Optional<Field> rowId() {
    return hiddenId.or(() -> field("id"));
  }

  /** Whether the ids that clients see were given by another system; see {@link Given}. */
  public boolean hasGivenIds() {
    return hiddenId.isPresent();
  }

  /** The field that counts the changes of a record, where it has one. */
  public Optional<Field> version() {
    return field(ROW_VERSION)
        .or(() -> field("version"))
        .filter(field -> field.type() == Scalar.LONG || field.type() == Scalar.INT);
  }

  /** The place of a field in their order; less than 0 where there is none of the name. */
  public int place(String name) {
    return places.getOrDefault(name, -1);
  }

  /**
   * Makes an object of the given values, one for each field in order; null stands for the type's
   * default.
   *
   * @throws IllegalArgumentException when a record's constructor refuses the values
   */
  public T make(Object[] values) {
    try {
      if (type.isRecord()) {
        return type.cast((Object) ofValues().invokeExact(values));
      }
      return fill(blank(), values);
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make " + name(), e);
    }
  }

  /**
   * Made at the first use, since the virtual machine writes a class for each combination of
   * arguments: for all records together that was a tenth of the start.
   */
  private MethodHandle ofValues() {
    MethodHandle known = ofValues;
    if (known == null) {
      known = maker.asSpreader(Object[].class, fields.size()).asType(MAKE_OF);
      ofValues = known;
    }
    return known;
  }

  /** A new object with its defaults; for classes, not for records. */
  public T blank() {
    try {
      return type.cast((Object) maker.invokeExact());
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make " + name(), e);
    }
  }

  /** The values of an object, one for each field in order. */
  public Object[] values(T target) {
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).get(target);
    }
    return values;
  }

  /** Whether two objects have the same values. */
  public boolean same(T one, T other) {
    return fields.stream().allMatch(field -> Field.same(field.get(one), field.get(other)));
  }

  private T fill(T target, Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        fields.get(i).set(target, values[i]);
      }
    }
    return target;
  }

  @Override
  public String toString() {
    return name() + fields;
  }
}
