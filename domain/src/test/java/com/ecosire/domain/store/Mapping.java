package com.ecosire.domain.store;

import com.ecosire.domain.shape.Limits;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Table.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.sessions.DatabaseSession;

/** Which attribute of a stored type goes into which column, as the persistence provider sees it. */
record Mapping(String table, List<Attribute> attributes) {
  private static final Set<String> TEXTS =
      Set.of("char", "varchar", "text", "mediumtext", "longtext");

  /** The fault of a column that rules fill before it is stored, or that nobody does. */
  static final String UNFILLED = "must not be empty, though the attribute may be";

  static Mapping of(EntityManagerFactory unit, Class<?> entity) {
    ClassDescriptor descriptor = unit.unwrap(DatabaseSession.class).getDescriptor(entity);
    List<Attribute> attributes = new ArrayList<>();
    collect(descriptor, entity, attributes);
    return new Mapping(descriptor.getTableName(), attributes);
  }

  private static void collect(ClassDescriptor descriptor, Class<?> shape, List<Attribute> found) {
    for (DatabaseMapping mapping : descriptor.getMappings()) {
      switch (mapping) {
        case AggregateObjectMapping embedded ->
            collect(embedded.getReferenceDescriptor(), shape, found);
        case DirectToFieldMapping direct -> found.add(attribute(direct, descriptor, shape));
        default -> throw new IllegalStateException("A mapping of another kind: " + mapping);
      }
    }
  }

  private static Attribute attribute(
      DirectToFieldMapping mapping, ClassDescriptor descriptor, Class<?> shape) {
    Field field = field(descriptor.getJavaClass(), mapping.getAttributeName());
    boolean converted = field.isAnnotationPresent(Convert.class);
    return new Attribute(mapping.getField().getName(), field, converted, shape);
  }

  private static Field field(Class<?> type, String name) {
    return Stream.<Class<?>>iterate(type, c -> c != null, Class::getSuperclass)
        .flatMap(c -> Arrays.stream(c.getDeclaredFields()))
        .filter(field -> field.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /**
   * An attribute.
   *
   * @param converted whether a converter makes JSON of it
   * @param shape the type that clients see it in
   */
  record Attribute(String column, Field field, boolean converted, Class<?> shape) {
    /** What of a column does not fit. */
    Optional<String> fault(Column actual) {
      return wrongType(actual).or(() -> wrongNull(actual));
    }

    private Optional<String> wrongType(Column actual) {
      boolean fits = converted ? TEXTS.contains(actual.type()) || isJson(actual) : plain(actual);
      return fits
          ? Optional.empty()
          : Optional.of("cannot hold every %s: %s".formatted(field.getType(), actual));
    }

    private static boolean isJson(Column actual) {
      return actual.type().equals("json");
    }

    private boolean plain(Column actual) {
      Class<?> type = field.getType();
      if (type == String.class) {
        return TEXTS.contains(actual.type()) && actual.length() >= longestText(actual);
      }
      if (Ranked.class.isAssignableFrom(type)) {
        return actual.type().equals("int");
      }
      if (type.isEnum()) {
        return actual.type().equals("varchar") && actual.length() >= longestName(type);
      }
      if (type == BigDecimal.class) {
        return actual.type().equals("decimal") && holdsDigits(actual);
      }
      return switch (type.getName()) {
        case "java.util.UUID" -> actual.type().equals("binary") && actual.length() == 16;
        case "boolean", "java.lang.Boolean" -> actual.type().equals("tinyint");
        case "int", "java.lang.Integer" -> actual.type().equals("int");
        case "long", "java.lang.Long" -> actual.type().equals("bigint");
        case "java.time.Instant" -> actual.type().equals("datetime") && actual.scale() == 3;
        case "java.time.LocalDate" -> actual.type().equals("date");
        case "[B" -> actual.type().endsWith("binary") || actual.type().endsWith("blob");
        default -> false;
      };
    }

    private Optional<Limits> limits() {
      return Shape.of(shape).field(field.getName()).map(com.ecosire.domain.shape.Field::limits);
    }

    /** What clients cannot send has no limit but its own, or else the column's. */
    private long longestText(Column actual) {
      boolean sent = field.getDeclaringClass().isAnnotationPresent(Embeddable.class);
      if (!sent && !field.isAnnotationPresent(Size.class)) {
        return actual.length();
      }
      boolean currency = isOf(Scalar.CURRENCY);
      if (currency || isOf(Scalar.COUNTRY)) {
        return currency ? 3 : 2;
      }
      return limits().map(limits -> (long) limits.maxLength()).orElse(actual.length());
    }

    private boolean isOf(Scalar scalar) {
      return Shape.of(shape).field(field.getName()).filter(f -> f.type() == scalar).isPresent();
    }

    private static int longestName(Class<?> type) {
      return Arrays.stream(type.getEnumConstants())
          .mapToInt(constant -> ((Enum<?>) constant).name().length())
          .max()
          .orElse(0);
    }

    private boolean holdsDigits(Column actual) {
      int whole = isOf(Scalar.PERCENT) ? 3 : limits().map(Limits::integerDigits).orElse(0);
      int scale = limits().map(Limits::scale).orElse(0);
      return actual.digits() - actual.scale() >= whole && actual.scale() >= scale;
    }

    private Optional<String> wrongNull(Column actual) {
      boolean always = field.getType().isPrimitive() || field.isAnnotationPresent(NotNull.class);
      if (always && actual.nullable()) {
        return Optional.of("may be empty, though the attribute may not");
      }
      return !always && !actual.nullable() && !beginsWithValue()
          ? Optional.of(UNFILLED)
          : Optional.empty();
    }

    /** Whether a new object has a value there. */
    private boolean beginsWithValue() {
      try {
        Constructor<?> constructor = field.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        field.setAccessible(true);
        return field.get(constructor.newInstance()) != null;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
