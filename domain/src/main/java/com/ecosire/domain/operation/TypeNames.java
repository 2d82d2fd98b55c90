package com.ecosire.domain.operation;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that types have in both documents. The input of an operation is named after the
 * operation ({@code ContactMergeInput}), every other type after its class, once as what is answered
 * ({@code Address}) and once as what is sent ({@code AddressInput}). Two types with one name are a
 * fault that the catalog reports.
 */
public final class TypeNames {
  private static final String INPUT = "Input";

  /** What the OpenAPI document, GraphQL itself and the schema define beside the modules' types. */
  private static final Set<String> RESERVED =
      Set.of(
          ("Problem Violation PageMeta Null Int Float String Boolean ID Query Mutation Subscription"
               + " Node PageInfo FileLink Event SortOrder UUID DateTime Date LocalTime Money Long"
               + " Decimal JSON EmailAddress URL")
              .split(" "));

  private final Map<String, Object> owners = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private TypeNames() {}

  /** The input of an operation: {@code ContactCreateInput}, {@code ContactMergeInput}. */
  public static String input(Operation<?, ?> operation) {
    return Names.capital(operation.graphqlField()) + INPUT;
  }

  /** A value object within an input: {@code AddressInput}. */
  public static String input(Class<?> type) {
    return output(type) + INPUT;
  }

  /** A value object that an update merges with the present one: {@code AddressUpdateInput}. */
  public static String patch(Class<?> type) {
    return output(type) + "Update" + INPUT;
  }

  /** A resource, record or value object that is answered: {@code Contact}, {@code Address}. */
  public static String output(Class<?> type) {
    String name = type.getSimpleName();
    boolean suffixed = name.endsWith(INPUT) && name.length() > INPUT.length();
    return suffixed ? name.substring(0, name.length() - INPUT.length()) : name;
  }

  /** A page of a list: {@code ContactPage}. */
  public static String page(Class<?> type) {
    return output(type) + "Page";
  }

  /** An event that is told to clients which listen: {@code ContactEvent}. */
  public static String event(Class<?> payload) {
    return output(payload) + "Event";
  }

  /** The field of the GraphQL subscription type that tells of an event: {@code contactMerged}. */
  public static String subscription(Event<?> event) {
    return Names.camel(event.name().replace('.', '-').replace('_', '-'));
  }

  /** Whether what an event is about is told in its type; what comes from elsewhere is not. */
  public static boolean hasSubject(Event<?> event) {
    return !Event.Original.class.isAssignableFrom(event.payload());
  }

  /** Whether a name is taken by the documents themselves; two underscores are GraphQL's own. */
  public static boolean isReserved(String name) {
    return RESERVED.contains(name) || name.startsWith("__");
  }

  /** A connection of a list, and an entry of it: {@code ContactConnection}. */
  private void claimConnection(Class<?> type) {
    claim(page(type), new Owner(type, "page"));
    claim(output(type) + "Connection", new Owner(type, "connection"));
    claim(output(type) + "Edge", new Owner(type, "edge"));
  }

  /** Every name that two types of these modules share, with both. */
  static List<String> faults(List<ModuleApi> modules) {
    TypeNames names = new TypeNames();
    for (ModuleApi module : modules) {
      module.resources().forEach(resource -> names.claimOutput(resource.shape()));
      module.operations().forEach(names::claim);
      module.events().stream().filter(TypeNames::hasSubject).forEach(names::claim);
    }
    return names.faults;
  }

  private void claim(Operation<?, ?> operation) {
    if (operation.hasBody() || operation.kind().writes()) {
      claimInput(operation);
    }
    operation.outputShape().ifPresent(this::claimOutput);
    if (operation.output() instanceof Output.Paged<?> paged) {
      claimConnection(paged.type());
    }
  }

  private void claim(Event<?> event) {
    claimOutput(Shape.of(event.payload()));
    claim(event(event.payload()), new Owner(event.payload(), "event"));
  }

  private void claimInput(Operation<?, ?> operation) {
    boolean patch = operation.input() instanceof Input.Patched;
    if (!(operation.input() instanceof Input.None)) {
      claim(input(operation), operation.id());
    }
    operation.input().fields().forEach(field -> claimSent(field, patch));
  }

  /** A list within a patch is replaced as a whole, so its entries are no patches. */
  private void claimSent(Field field, boolean patch) {
    Type type = element(field);
    if (type instanceof Type.Nested nested) {
      boolean merged = patch && field.type() instanceof Type.Nested;
      String name = merged ? patch(nested.type()) : input(nested.type());
      if (claim(name, new Owner(nested.type(), merged ? "patch" : "input"))) {
        nested.shape().writable().forEach(part -> claimSent(part, false));
      }
    }
    claimWords(type);
  }

  private void claimOutput(Shape<?> shape) {
    if (claim(output(shape.type()), new Owner(shape.type(), "output"))) {
      for (Field field : shape.fields()) {
        Type type = element(field);
        if (type instanceof Type.Nested nested) {
          claimOutput(nested.shape());
        }
        claimWords(type);
      }
    }
  }

  private void claimWords(Type type) {
    if (type instanceof Type.Words words && !words.enumeration().name().isEmpty()) {
      claim(words.enumeration().name(), words.enumeration());
    }
  }

  private static Type element(Field field) {
    return field.type() instanceof Type.ListOf list ? list.element() : field.type();
  }

  /** Whether the name is new; notes a fault where somebody else has it. */
  private boolean claim(String name, Object owner) {
    if (isReserved(name)) {
      faults.add(owner + ": the type name " + name + " is reserved");
      return false;
    }
    Object other = owners.putIfAbsent(name, owner);
    if (other != null && !other.equals(owner)) {
      faults.add(owner + ": the type name " + name + " is also that of " + other);
    }
    return other == null;
  }

  /** A class in one of its roles. */
  private record Owner(Class<?> type, String role) {
    @Override
    public String toString() {
      return type.getName() + " as " + role;
    }
  }
}
