package com.ecosire.domain.shape;

import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.Set;

/** What the declaration of a field says about it. */
record FieldFacts(
    String name,
    String attribute,
    Type type,
    Limits limits,
    String doc,
    String example,
    Set<Trait> traits,
    String ref) {

  /** The marks that a field can have. */
  enum Trait {
    REQUIRED,
    READ_ONLY,
    IMMUTABLE,
    UNIQUE,
    STORED,
    PRESENT
  }

  static FieldFacts of(
      String name, String attribute, java.lang.reflect.Type java, AnnotatedElement declared) {
    Type type = Type.of(java, declared.getAnnotation(Is.class));
    Doc doc = declared.getAnnotation(Doc.class);
    Ref ref = declared.getAnnotation(Ref.class);
    return new FieldFacts(
        name,
        attribute,
        type,
        Limits.of(declared, type),
        doc == null ? "" : doc.value(),
        doc == null ? "" : doc.example(),
        traits(declared, java),
        ref == null ? null : ref.value());
  }

  static FieldFacts plain(String name, String doc, Type type) {
    Limits limits = Limits.of(FieldFacts.class, type);
    return new FieldFacts(name, name, type, limits, doc, "", EnumSet.noneOf(Trait.class), null);
  }

  private static Set<Trait> traits(AnnotatedElement declared, java.lang.reflect.Type java) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    addIf(traits, Trait.REQUIRED, declared.isAnnotationPresent(NotNull.class));
    addIf(traits, Trait.READ_ONLY, declared.isAnnotationPresent(ReadOnly.class));
    addIf(traits, Trait.IMMUTABLE, declared.isAnnotationPresent(Immutable.class));
    addIf(traits, Trait.UNIQUE, declared.isAnnotationPresent(Unique.class));
    addIf(traits, Trait.STORED, !declared.isAnnotationPresent(Transient.class));
    boolean primitive = java instanceof Class<?> type && type.isPrimitive();
    addIf(traits, Trait.PRESENT, primitive || traits.contains(Trait.REQUIRED));
    return traits;
  }

  private static void addIf(Set<Trait> traits, Trait trait, boolean present) {
    if (present) {
      traits.add(trait);
    }
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  FieldFacts serverSet() {
    Set<Trait> changed = EnumSet.copyOf(traits);
    changed.add(Trait.READ_ONLY);
    changed.remove(Trait.REQUIRED);
    return new FieldFacts(name, attribute, type, limits, doc, example, changed, ref);
  }

  FieldFacts asParameter(String parameter, Type as) {
    return new FieldFacts(
        parameter, attribute, as, limits, doc, example, EnumSet.noneOf(Trait.class), ref);
  }

  FieldFacts named(String other) {
    return new FieldFacts(other, attribute, type, limits, doc, example, traits, ref);
  }

  FieldFacts withType(Type as) {
    return new FieldFacts(name, attribute, as, limits, doc, example, traits, ref);
  }
}
