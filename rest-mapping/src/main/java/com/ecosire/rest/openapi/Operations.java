package com.ecosire.rest.openapi;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.shape.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Operation objects: everything about one operation in one place of the document. */
final class Operations {
  private final Parameters parameters;
  private final Bodies bodies;
  private final Responses responses;

  Operations(Catalog catalog, Components components, Examples examples) {
    Schemas schemas = new Schemas(catalog, components, examples);
    this.parameters = new Parameters(catalog, components, schemas, examples);
    this.bodies = new Bodies(components, schemas, examples);
    this.responses = new Responses(components, schemas, examples, new Headers(catalog, components));
  }

  Map<String, Object> of(Operation<?, ?> operation) {
    Map<String, Object> tree =
        Tree.of(
            "tags", List.of(operation.module()),
            "operationId", operation.id(),
            "summary", operation.summary(),
            "description", description(operation),
            "security", Security.of(operation));
    List<Map<String, Object>> taken = parameters.of(operation);
    if (!taken.isEmpty()) {
      tree.put("parameters", taken);
    }
    if (operation.hasBody()) {
      tree.put("requestBody", bodies.of(operation));
    }
    tree.put("responses", responses.of(operation));
    tree.put("x-operation", facts(operation));
    return tree;
  }

  private static String description(Operation<?, ?> operation) {
    List<String> sentences = new ArrayList<>(Gate.sentences(operation));
    searched(operation).forEach(sentences::add);
    operation
        .perMinute()
        .ifPresent(calls -> sentences.add("At most " + calls + " calls a minute of its own."));
    String events =
        String.join(
            ", ", operation.emits().stream().map(event -> "`" + event.name() + "`").toList());
    if (!events.isEmpty()) {
      sentences.add("Raises " + events + ".");
    }
    return String.join("\n\n", sentences);
  }

  private static List<String> searched(Operation<?, ?> operation) {
    if (!(operation.input() instanceof Input.Listed listed) || listed.plan().searched().isEmpty()) {
      return List.of();
    }
    List<String> fields = listed.plan().searched().stream().map(Field::name).toList();
    return List.of("`search` looks in " + String.join(", ", fields) + ".");
  }

  /** The same facts for programs, and the way to the operation over GraphQL. */
  private static Map<String, Object> facts(Operation<?, ?> operation) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("access", word(operation.access()));
    if (operation.access() != Access.PUBLIC) {
      facts.put("scope", operation.access().scope());
      facts.put("permission", operation.permission());
    }
    if (!operation.conditions().isEmpty()) {
      facts.put("conditions", operation.conditions().stream().map(Operations::word).toList());
    }
    operation.perMinute().ifPresent(calls -> facts.put("perMinute", calls));
    if (!operation.emits().isEmpty()) {
      facts.put("events", operation.emits().stream().map(Event::name).toList());
    }
    if (!operation.isRestOnly()) {
      facts.put("graphql", operation.graphqlField());
    }
    return facts;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
