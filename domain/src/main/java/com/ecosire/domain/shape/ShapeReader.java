package com.ecosire.domain.shape;

import com.ecosire.domain.id.Given;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a class into a {@link Shape}. An entity shows its embedded field {@code input} flat,
 * between its id and what the server adds; whatever an entity declares outside {@code input} is set
 * by the server.
 */
final class ShapeReader<T> {
  private static final String INPUT = "input";
  private static final String ID = "id";
  private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
  private static final MethodType SET =
      MethodType.methodType(void.class, Object.class, Object.class);
  private static final MethodType MAKE = MethodType.methodType(Object.class);

  private final Class<T> type;

  ShapeReader(Class<T> type) {
    this.type = type;
  }

  Shape<T> read() {
    try {
      return type.isRecord() ? record() : object();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "cannot read the shape of " + type.getName() + ": " + e.getMessage(), e);
    }
  }

  private Shape<T> record() throws ReflectiveOperationException {
    List<Field> fields = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      types.add(component.getType());
      java.lang.reflect.Field declared = type.getDeclaredField(component.getName());
      FieldFacts facts =
          FieldFacts.of(
              declared.getName(), declared.getName(), declared.getGenericType(), declared);
      MethodHandle getter = lookup(type).unreflectGetter(declared).asType(GET);
      fields.add(new Field(facts, getter, null, usual(facts, declared)));
    }
    MethodHandle maker =
        lookup(type).findConstructor(type, MethodType.methodType(void.class, types));
    return new Shape<>(type, fields, maker, null);
  }

  /** The declared default; null where there is none. */
  private static Object usual(FieldFacts facts, java.lang.reflect.Field declared) {
    Default usual = declared.getAnnotation(Default.class);
    if (usual == null) {
      return null;
    }
    Binding binding = new Binding(Source.TEXT);
    Object value = binding.value(new Field(facts, null, null, null), usual.value(), facts.name());
    if (facts.is(FieldFacts.Trait.REQUIRED) || !binding.violations().isEmpty()) {
      throw new IllegalArgumentException(declared + " has an impossible default");
    }
    return value;
  }

  private Shape<T> object() throws ReflectiveOperationException {
    MethodHandle maker =
        lookup(type).findConstructor(type, MethodType.methodType(void.class)).asType(MAKE);
    Object blank = blank(maker);
    List<Field> own = new ArrayList<>();
    List<Field> inherited = new ArrayList<>();
    Field row = null;
    for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
      for (java.lang.reflect.Field declared : level.getDeclaredFields()) {
        if (isFlat(declared)) {
          own.addAll(flat(declared, blank));
        } else if (isHiddenByGivenId(declared)) {
          row = plain(declared, blank);
        } else if (isShown(declared)) {
          (level == type ? own : inherited).add(plain(declared, blank));
        }
      }
    }
    return new Shape<>(type, ordered(own, inherited), maker, row);
  }

  /** The id of the row, where clients meet one that another system gave the record. */
  private boolean isHiddenByGivenId(java.lang.reflect.Field declared) {
    if (!declared.getName().equals(ID)) {
      return false;
    }
    for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
      if (Arrays.stream(level.getDeclaredFields())
          .anyMatch(field -> field.isAnnotationPresent(Given.class))) {
        return true;
      }
    }
    return false;
  }

  private static List<Field> ordered(List<Field> own, List<Field> inherited) {
    List<Field> fields = new ArrayList<>();
    inherited.stream().filter(field -> field.name().equals(ID)).forEach(fields::add);
    fields.addAll(own);
    Set<String> taken = own.stream().map(Field::name).collect(Collectors.toSet());
    inherited.stream()
        .filter(field -> !field.name().equals(ID))
        .map(field -> taken.contains(field.name()) ? field.named(Shape.ROW_VERSION) : field)
        .forEach(fields::add);
    return fields;
  }

  private List<Field> flat(java.lang.reflect.Field embedded, Object blank)
      throws ReflectiveOperationException {
    MethodHandle input = lookup(embedded.getDeclaringClass()).unreflectGetter(embedded);
    Object blankInput = read(input.asType(GET), blank);
    List<Field> fields = new ArrayList<>();
    for (java.lang.reflect.Field declared : embedded.getType().getDeclaredFields()) {
      if (isShown(declared)) {
        FieldFacts facts = facts(declared, INPUT + "." + declared.getName());
        MethodHandle getter = lookup(embedded.getType()).unreflectGetter(declared);
        MethodHandle setter = lookup(embedded.getType()).unreflectSetter(declared);
        fields.add(
            new Field(
                facts,
                MethodHandles.filterReturnValue(input, getter).asType(GET),
                MethodHandles.filterArguments(setter, 0, input).asType(SET),
                read(getter.asType(GET), blankInput)));
      }
    }
    return fields;
  }

  private Field plain(java.lang.reflect.Field declared, Object blank)
      throws ReflectiveOperationException {
    FieldFacts facts = facts(declared, declared.getName());
    MethodHandle getter =
        lookup(declared.getDeclaringClass()).unreflectGetter(declared).asType(GET);
    MethodHandle setter =
        lookup(declared.getDeclaringClass()).unreflectSetter(declared).asType(SET);
    return new Field(isEntity() ? facts.serverSet() : facts, getter, setter, read(getter, blank));
  }

  private static FieldFacts facts(java.lang.reflect.Field declared, String attribute) {
    return FieldFacts.of(name(declared), attribute, declared.getGenericType(), declared);
  }

  private static String name(java.lang.reflect.Field declared) {
    Doc doc = declared.getAnnotation(Doc.class);
    if (declared.isAnnotationPresent(Given.class)) {
      return ID;
    }
    return doc == null || doc.name().isEmpty() ? declared.getName() : doc.name();
  }

  private boolean isEntity() {
    return type.isAnnotationPresent(Entity.class);
  }

  private static boolean isFlat(java.lang.reflect.Field declared) {
    return declared.getName().equals(INPUT) && declared.isAnnotationPresent(Embedded.class);
  }

  private static boolean isShown(java.lang.reflect.Field declared) {
    return !Modifier.isStatic(declared.getModifiers())
        && !declared.isSynthetic()
        && !declared.getName().startsWith("_")
        && !declared.isAnnotationPresent(Hidden.class);
  }

  private static MethodHandles.Lookup lookup(Class<?> owner) throws IllegalAccessException {
    return MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
  }

  private static Object blank(MethodHandle maker) {
    try {
      return (Object) maker.invokeExact();
    } catch (Throwable e) {
      throw new IllegalArgumentException("the constructor without parameters failed", e);
    }
  }

  private static Object read(MethodHandle getter, Object target) {
    try {
      return (Object) getter.invokeExact(target);
    } catch (Throwable e) {
      throw new IllegalArgumentException("a field of a new object cannot be read", e);
    }
  }
}
