package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.operation.Output.Printable;
import com.ecosire.domain.operation.TypeNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Every answer that an operation can give, by status. */
final class Responses {
  private final Components components;
  private final Schemas schemas;
  private final Examples examples;
  private final Headers headers;
  private final Refusals refusals;

  Responses(Components components, Schemas schemas, Examples examples, Headers headers) {
    this.components = components;
    this.schemas = schemas;
    this.examples = examples;
    this.headers = headers;
    this.refusals = new Refusals(components, schemas, headers);
  }

  Map<String, Object> of(Operation<?, ?> operation) {
    Map<String, Object> responses = new LinkedHashMap<>();
    if (operation.output() instanceof Output.None) {
      responses.put(
          operation.accepted() ? "202" : "204",
          operation.accepted()
              ? components.ref(Components.RESPONSES, "Accepted", this::accepted)
              : components.ref(Components.RESPONSES, "NoContent", this::noContent));
    } else if (operation.output() instanceof Output.Redirect) {
      responses.put("302", components.ref(Components.RESPONSES, "Redirect", this::redirect));
    } else {
      responses.put(operation.makes() ? "201" : "200", answer(operation));
    }
    if (Traits.isFile(operation)) {
      responses.put("206", components.ref(Components.RESPONSES, "Part", this::part));
    }
    if (Traits.isCached(operation) || Traits.isFile(operation)) {
      responses.put("304", components.ref(Components.RESPONSES, "NotModified", this::notModified));
    }
    responses.putAll(refusals.of(operation));
    return responses;
  }

  private Map<String, Object> part() {
    Map<String, Object> all = headers.common();
    headers.etag(all);
    headers.range(all);
    String doc =
        "The bytes that Range asks for, of a file whose length is known before it is sent.";
    Map<String, Object> schema = Tree.of("type", "string", "format", "binary");
    Map<String, Object> content = Tree.of("*/*", Tree.of("schema", schema));
    return Tree.of("description", doc, "headers", all, "content", content);
  }

  private Map<String, Object> notModified() {
    Map<String, Object> all = headers.common();
    headers.etag(all);
    return Tree.of("description", "The caller has this answer already.", "headers", all);
  }

  private Map<String, Object> noContent() {
    return empty("Done.");
  }

  private Map<String, Object> redirect() {
    Map<String, Object> all = headers.common();
    headers.goingOn(all);
    headers.replayed(all);
    return Tree.of("description", "The browser goes on at another address.", "headers", all);
  }

  private Map<String, Object> accepted() {
    return empty("Taken on; nothing more is said.");
  }

  private Map<String, Object> empty(String doc) {
    Map<String, Object> all = headers.common();
    headers.replayed(all);
    return Tree.of("description", doc, "headers", all);
  }

  private Map<String, Object> answer(Operation<?, ?> operation) {
    return Tree.of(
        "description", description(operation),
        "headers", headers.success(operation),
        "content", content(operation));
  }

  private static String description(Operation<?, ?> operation) {
    return switch (operation.output()) {
      case Output.One<?> one -> operation.makes() ? "Made." : "The " + noun(one.type()) + ".";
      case Output.Many<?> many -> "At most 1,000 entries, each a " + noun(many.type()) + ".";
      case Output.Paged<?> paged -> "A page of the list, each entry a " + noun(paged.type()) + ".";
      case Output.Binary binary -> "The file.";
      case Output.Redirect redirect -> "The browser goes on at another address.";
      case Output.Events events -> "Server-sent events, until one of both sides ends the stream.";
      case Output.None none -> "Done.";
    };
  }

  private static String noun(Class<?> type) {
    return Names.kebab(TypeNames.output(type)).replace('-', ' ');
  }

  private Map<String, Object> content(Operation<?, ?> operation) {
    return switch (operation.output()) {
      case Output.One<?> one when Printable.class.isAssignableFrom(one.type()) ->
          printable(json(schemas.output(one.type()), one(one.type())));
      case Output.One<?> one -> json(schemas.output(one.type()), one(one.type()));
      case Output.Many<?> many -> json(list(many.type()), many(many.type()));
      case Output.Paged<?> paged -> json(schemas.page(paged.type()), page(paged.type()));
      case Output.Binary file -> files(file.mediaTypes());
      case Output.Redirect redirect -> Tree.of();
      case Output.Events events ->
          Tree.of("text/event-stream", Tree.of("schema", Tree.of("type", "string")));
      case Output.None none -> Tree.of();
    };
  }

  private static Map<String, Object> printable(Map<String, Object> json) {
    Map<String, Object> content = new LinkedHashMap<>(json);
    content.putAll(files(List.of(Printable.MEDIA_TYPE)));
    return content;
  }

  private static Map<String, Object> files(List<String> mediaTypes) {
    Map<String, Object> content = new LinkedHashMap<>();
    Map<String, Object> schema = Tree.of("type", "string", "format", "binary");
    mediaTypes.forEach(type -> content.put(type, Tree.of("schema", schema)));
    return content;
  }

  private Map<String, Object> list(Class<?> type) {
    return Tree.of("type", "array", "maxItems", 1000, "items", schemas.output(type));
  }

  private static Map<String, Object> json(Map<String, Object> schema, Map<String, Object> example) {
    Map<String, Object> media = Tree.of("schema", schema, "examples", Tree.of("usual", example));
    return Tree.of("application/json", media);
  }

  private Map<String, Object> one(Class<?> type) {
    return example(TypeNames.output(type), () -> examples.output(type));
  }

  private Map<String, Object> many(Class<?> type) {
    return example(TypeNames.output(type) + ".many", () -> List.of(examples.output(type)));
  }

  private Map<String, Object> page(Class<?> type) {
    return example(
        TypeNames.page(type),
        () ->
            Tree.of(
                "data", List.of(examples.output(type)), "meta", CommonSchemas.pageMetaExample()));
  }

  private Map<String, Object> example(String name, Supplier<Object> value) {
    return components.ref(
        Components.EXAMPLES, name, () -> Tree.of("summary", "An answer", "value", value.get()));
  }
}
