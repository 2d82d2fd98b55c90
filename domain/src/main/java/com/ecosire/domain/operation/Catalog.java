package com.ecosire.domain.operation;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All modules with their operations, verified as a whole. */
public final class Catalog {
  private final List<ModuleApi> modules;
  private final Map<String, Operation<?, ?>> operations = new LinkedHashMap<>();
  private final Map<Class<?>, Resource<?, ?>> resources = new LinkedHashMap<>();
  private final Map<String, Event<?>> events = new LinkedHashMap<>();
  private final Map<Class<?>, String> moduleOf = new HashMap<>();
  private final Map<String, String> raisers = new HashMap<>();
  private final Listeners listeners = new Listeners();

  private Catalog(List<ModuleApi> modules) {
    this.modules = List.copyOf(modules);
    for (ModuleApi module : modules) {
      module.operations().forEach(operation -> operations.putIfAbsent(operation.id(), operation));
      for (Resource<?, ?> resource : module.resources()) {
        resources.put(resource.records().entity(), resource);
        moduleOf.put(resource.records().entity(), module.name());
      }
      for (Event<?> event : module.events()) {
        events.put(event.name(), event);
        raisers.put(event.name(), module.name());
      }
      module.listeners().forEach(add -> add.accept(listeners));
    }
  }

  /**
   * Reads the modules' tables; all faults of all modules are thrown at once as one
   * IllegalStateException.
   */
  public static Catalog of(List<? extends BusinessModule> modules) {
    List<ModuleApi> tables = modules.stream().map(BusinessModule::api).toList();
    List<String> faults = new ArrayList<>(extend(tables));
    faults.addAll(new Verifier(tables).faults());
    faults.addAll(TypeNames.faults(tables));
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "The catalog has " + faults.size() + " faults:\n  " + String.join("\n  ", faults));
    }
    return new Catalog(tables);
  }

  /** Puts the relations that modules add to resources of others in their place. */
  private static List<String> extend(List<ModuleApi> tables) {
    Map<Class<?>, Resource<?, ?>> owners = new HashMap<>();
    List<String> faults = new ArrayList<>();
    tables.forEach(
        table -> table.resources().forEach(owner -> owners.put(owner.records().entity(), owner)));
    for (ModuleApi table : tables) {
      for (ModuleApi.Extension extension : table.extensions()) {
        Resource<?, ?> owner = owners.get(extension.entity());
        if (owner == null) {
          String name = extension.entity().getSimpleName() + "." + extension.relation().name();
          faults.add(table.name() + " extends no resource with " + name);
        } else {
          owner.relate(extension.relation());
        }
      }
    }
    return faults;
  }

  /** The modules, in the order of the table of contents. */
  public List<ModuleApi> modules() {
    return modules;
  }

  /** All operations, in the order of the documents. */
  public List<Operation<?, ?>> operations() {
    return List.copyOf(operations.values());
  }

  /** An operation by its id. */
  public Optional<Operation<?, ?>> operation(String id) {
    return Optional.ofNullable(operations.get(id));
  }

  /** All resources. */
  public List<Resource<?, ?>> resources() {
    return List.copyOf(resources.values());
  }

  /** The resource of a stored type. */
  public Optional<Resource<?, ?>> resource(Class<?> entity) {
    return Optional.ofNullable(resources.get(entity));
  }

  /** The operation that reads one record of a stored type. */
  public Optional<Operation<?, ?>> reading(Class<?> entity) {
    return operations.values().stream()
        .filter(operation -> operation.kind() == Kind.GET)
        .filter(operation -> operation.output().equals(Output.one(entity)))
        .findFirst();
  }

  /** The name of the module that a stored type belongs to. */
  public String moduleOf(Class<?> entity) {
    return moduleOf.get(entity);
  }

  /** All public events. */
  public List<Event<?>> events() {
    return List.copyOf(events.values());
  }

  /** The name of the module that raises a public event; empty where none does. */
  public String raiserOf(String event) {
    return raisers.getOrDefault(event, "");
  }

  /** What the modules do by themselves. */
  public List<Job> jobs() {
    return modules.stream().flatMap(module -> module.jobs().stream()).toList();
  }

  /** Who listens to what. */
  public Listeners listeners() {
    return listeners;
  }

  /** Every stored type, for the persistence unit. */
  public Set<Class<?>> entities() {
    Set<Class<?>> entities = new LinkedHashSet<>(resources.keySet());
    // Those of a resource whose records are part of the program are not stored.
    entities.removeIf(type -> !type.isAnnotationPresent(Entity.class));
    modules.forEach(module -> entities.addAll(module.entities()));
    return entities;
  }
}
