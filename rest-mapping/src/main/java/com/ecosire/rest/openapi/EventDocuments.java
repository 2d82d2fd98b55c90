package com.ecosire.rest.openapi;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.webhooks.catalog.EventSamples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Examples and schemas of what events tell, as the document has them of what is answered. */
public final class EventDocuments implements EventSamples {
  private static final String COMPONENTS = "#/components/schemas/";
  private static final String DEFINITIONS = "#/$defs/";

  private final Map<Class<?>, Json> samples = new ConcurrentHashMap<>();
  private final Map<String, Json> schemas = new ConcurrentHashMap<>();

  @Override
  public Json sample(Event<?> event) {
    return event
        .model()
        .map(model -> model.sample().eventObject())
        .orElseGet(() -> samples.computeIfAbsent(event.payload(), EventDocuments::example));
  }

  private static Json example(Class<?> payload) {
    return new Json(JsonText.write(new Examples().output(payload)));
  }

  @Override
  public Json schema(Event<?> event) {
    return schemas.computeIfAbsent(
        event.name(),
        name ->
            new Json(
                JsonText.write(
                    event
                        .model()
                        .map(model -> whole(name, object(model)))
                        .orElseGet(() -> made(event.payload(), name)))));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Event.Model model) {
    return (Map<String, Object>) JsonText.parse(model.schema().text());
  }

  private static Map<String, Object> made(Class<?> payload, String event) {
    Components components = new Components();
    // Nothing is embedded in an event, and nothing left out: no record is one of a resource here.
    Schemas schemas = new Schemas(Catalog.of(List.of()), components, new Examples());
    Map<String, Object> object = schemas.output(payload);
    Map<String, Object> tree =
        OpenApi31.of(Tree.of("openapi", "3.0.3", "components", components.tree()));
    Map<String, Object> schema = whole(event, object);
    schema.put("$defs", ((Map<?, ?>) tree.get("components")).get(Components.SCHEMAS));
    return relocated(schema);
  }

  /** The schema of whole bodies around that of what they are about. */
  private static Map<String, Object> whole(String event, Map<String, Object> object) {
    return Tree.of(
        "$schema",
        "https://json-schema.org/draft/2020-12/schema",
        "title",
        event,
        "type",
        "object",
        "required",
        List.of("id", "object", "type", "created", "data"),
        "properties",
        envelope(event, object));
  }

  private static Map<String, Object> envelope(String event, Map<String, Object> object) {
    return Tree.of(
        "id", Tree.of("type", "string", "maxLength", 80),
        "object", Tree.of("const", "event"),
        "type", Tree.of("const", event),
        "created", Tree.of("type", "integer", "description", "Unix seconds."),
        "data",
            Tree.of(
                "type",
                "object",
                "required",
                List.of("object"),
                "properties",
                Tree.of("object", object)));
  }

  /** References lead into the document of OpenAPI; here there is only the schema itself. */
  private static Map<String, Object> relocated(Map<?, ?> schema) {
    Map<String, Object> copy = new LinkedHashMap<>();
    schema.forEach((key, value) -> copy.put((String) key, relocated((String) key, value)));
    return copy;
  }

  private static Object relocated(String key, Object value) {
    return switch (value) {
      case String text when key.equals("$ref") -> text.replace(COMPONENTS, DEFINITIONS);
      case Map<?, ?> map -> relocated(map);
      case List<?> list -> list.stream().map(each -> relocated("", each)).toList();
      case null, default -> value;
    };
  }
}
