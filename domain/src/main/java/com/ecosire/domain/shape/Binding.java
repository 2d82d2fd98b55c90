package com.ecosire.domain.shape;

import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns what a caller sent, a tree of maps, lists and plain values, into typed input, and collects
 * every violation with its path on the way. Both surfaces, CSV imports and stored answers use it,
 * so there is one set of rules.
 */
public final class Binding {
  /** What every record has and no input: told apart from what does not exist at all. */
  private static final Set<String> SERVER_SET =
      Set.of("id", "organizationId", "createdAt", "updatedAt", "version");

  private final Source source;
  private final List<Violation> violations = new ArrayList<>();
  private final Values values;

  /** Starts a binding of values of one source. */
  public Binding(Source source) {
    this.source = source;
    this.values = new Values(this);
  }

  /**
   * Makes an object of a shape from its writable fields. The result is of use only if {@link
   * #finish} passes.
   */
  public <T> T bind(Shape<T> shape, Map<String, ?> tree) {
    return bind(shape, tree, "");
  }

  <T> T bind(Shape<T> shape, Map<String, ?> tree, String path) {
    int before = violations.size();
    refuseStrangers(shape, tree, path);
    Object[] made = new Object[shape.fields().size()];
    for (int i = 0; i < made.length; i++) {
      Field field = shape.fields().get(i);
      if (!field.readOnly()) {
        made[i] = value(field, tree.get(field.name()), path + field.name());
      }
    }
    return violations.size() == before ? shape.make(defaults(shape, made)) : null;
  }

  /**
   * Lays a merge patch (RFC 7396) over a copy of the present input: absent is untouched, null is
   * cleared to the default. The whole is checked, so that a patch can never leave what a creation
   * would refuse.
   */
  public <T> T patch(Shape<T> shape, T present, Map<String, ?> tree) {
    refuseStrangers(shape, tree, "");
    Object[] made = shape.values(present);
    for (int i = 0; i < made.length; i++) {
      Field field = shape.fields().get(i);
      if (!field.readOnly() && tree.containsKey(field.name())) {
        made[i] = patched(field, made[i], tree.get(field.name()));
      }
    }
    return violations.isEmpty() ? shape.make(made) : present;
  }

  /** Judges the values of a patch; what is laid into an object cannot be judged without it. */
  void judge(Shape<?> shape, Map<String, ?> tree) {
    refuseStrangers(shape, tree, "");
    for (Field field : shape.fields()) {
      boolean sent = !field.readOnly() && tree.containsKey(field.name());
      if (sent && !(field.type() instanceof Type.Nested)) {
        value(field, tree.get(field.name()), field.name());
      }
    }
  }

  private Object patched(Field field, Object present, Object sent) {
    Object next = merged(field, present, sent);
    if (field.immutable() && present != null && !Field.same(present, next)) {
      refuse(field.name(), "immutable", "Is set at creation and cannot change");
    }
    return next == null ? field.defaultValue().orElse(null) : next;
  }

  @SuppressWarnings("unchecked")
  private Object merged(Field field, Object present, Object sent) {
    if (present != null
        && sent instanceof Map<?, ?>
        && field.type() instanceof Type.Nested nested) {
      Shape<Object> shape = (Shape<Object>) nested.shape();
      Map<String, Object> whole = new HashMap<>();
      Object[] now = shape.values(present);
      for (int i = 0; i < now.length; i++) {
        whole.put(shape.fields().get(i).name(), now[i]);
      }
      whole.putAll((Map<String, Object>) sent);
      return value(field, whole, field.name());
    }
    return value(field, sent, field.name());
  }

  /**
   * Converts and checks the value of one field; null where nothing was sent or a violation was
   * found.
   */
  public Object value(Field field, Object sent, String path) {
    if (sent == null || (source == Source.TEXT && "".equals(sent))) {
      if (field.required()) {
        refuse(path, "required", "Is required");
      }
      return null;
    }
    return values.convert(field, field.type(), sent, path);
  }

  /** Notes a violation. */
  public void refuse(String path, String code, String message) {
    violations.add(new Violation(path, code, message));
  }

  /** What was found so far. */
  public List<Violation> violations() {
    return violations;
  }

  /** Throws 422 with everything that was found, if anything was. */
  public void finish() {
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  Source source() {
    return source;
  }

  private void refuseStrangers(Shape<?> shape, Map<String, ?> tree, String path) {
    for (String name : tree.keySet()) {
      Field field = shape.field(name).orElse(null);
      if (SERVER_SET.contains(name) && (field == null || field.readOnly())) {
        refuse(path + name, "read_only", "Is set by the server");
      } else if (field == null) {
        refuse(path + name, "unknown_field", "There is no such field");
      } else if (field.readOnly()) {
        refuse(path + name, "read_only", "Is set by the server");
      }
    }
  }

  private static Object[] defaults(Shape<?> shape, Object[] made) {
    for (int i = 0; i < made.length; i++) {
      if (made[i] == null) {
        made[i] = shape.fields().get(i).defaultValue().orElse(null);
      }
    }
    return made;
  }
}
