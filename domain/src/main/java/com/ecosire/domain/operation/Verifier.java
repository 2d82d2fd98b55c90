package com.ecosire.domain.operation;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for every fault that the tables of all modules have together. */
final class Verifier {
  private final List<ModuleApi> modules;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> seen = new HashMap<>();
  private final Set<Class<?>> described = new HashSet<>();
  private final Map<Class<?>, Resource<?, ?>> resources = new HashMap<>();

  Verifier(List<ModuleApi> modules) {
    this.modules = modules;
  }

  List<String> faults() {
    Set<Event<?>> raised = new HashSet<>();
    for (ModuleApi module : modules) {
      once("module", module.name(), module.name());
      described(module.name(), module.summary());
      raised.addAll(module.events());
      module.resources().forEach(resource -> resources.put(resource.records().entity(), resource));
    }
    for (ModuleApi module : modules) {
      module.resources().forEach(this::checkResource);
      for (Operation<?, ?> operation : module.operations()) {
        checkOperation(operation);
        operation.emits().stream()
            .filter(event -> !raised.contains(event))
            .forEach(
                event ->
                    faults.add(
                        operation.id() + " emits " + event.name() + ", which no module raises"));
      }
    }
    return faults;
  }

  private void once(String what, String key, String owner) {
    String other = seen.putIfAbsent(what + " " + key, owner);
    if (other != null) {
      faults.add(owner + ": " + what + " " + key + " is also that of " + other);
    }
  }

  private void described(String owner, String doc) {
    if (doc.isBlank()) {
      faults.add(owner + " has no description");
    }
  }

  private void checkResource(Resource<?, ?> resource) {
    String name = resource.name();
    once("resource", name, name);
    described(name, resource.summary());
    checkShape(resource.shape());
    List<String> ids = Names.parameters(resource.path());
    if (!ids.isEmpty() && resource.shape().field(ids.getLast()).isEmpty()) {
      faults.add(name + " has no field for its parent's id: " + ids.getLast());
    }
    for (Relation relation : resource.relations()) {
      checkRelation(resource, relation);
    }
  }

  private void checkRelation(Resource<?, ?> resource, Relation relation) {
    String owner = resource.name() + "." + relation.name();
    once("relation", owner, owner);
    described(owner, relation.doc());
    Resource<?, ?> target = resources.get(relation.target());
    if (target == null) {
      faults.add(owner + " leads to no resource: " + relation.target().getSimpleName());
    } else if ((relation.many() ? target : resource).shape().field(relation.key()).isEmpty()) {
      faults.add(owner + " uses an unknown field: " + relation.key());
    }
    if (resource.shape().field(relation.name()).isPresent()) {
      faults.add(owner + " has the name of a field");
    }
  }

  private void checkOperation(Operation<?, ?> operation) {
    String id = operation.id();
    once("operation", id, id);
    once("route", operation.method() + " " + Names.template(operation.path()), id);
    if (!operation.isRestOnly()) {
      once(operation.kind().writes() ? "mutation" : "query", operation.graphqlField(), id);
    }
    described(id, operation.summary());
    operation.outputShape().ifPresent(this::checkShape);
    operation.input().fields().forEach(field -> checkField(id, field));
    boolean record =
        operation.output() instanceof Output.One<?> one && resources.containsKey(one.type());
    if (operation.makes() && !record) {
      faults.add(id + " makes a record but does not answer one");
    }
    if (!operation.kind().writes()
        && !operation.method().equals("GET")
        && !operation.method().equals("POST")) {
      faults.add(id + " reads and so cannot have the method " + operation.method());
    }
  }

  private void checkShape(Shape<?> shape) {
    if (described.add(shape.type())) {
      shape.fields().forEach(field -> checkField(shape.name(), field));
    }
  }

  private void checkField(String owner, Field field) {
    described(owner + "." + field.name(), field.doc());
    Type type = field.type() instanceof Type.ListOf list ? list.element() : field.type();
    if (type instanceof Type.Nested nested) {
      checkShape(nested.shape());
    }
  }
}
