package com.ecosire.rest.openapi;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemDocument;
import java.util.List;
import java.util.Map;

/** The schemas that no module declares: refusals (RFC 9457), and what is said about a page. */
final class CommonSchemas {
  private CommonSchemas() {}

  static Map<String, Object> problem(Schemas schemas) {
    Map<String, Object> properties =
        Tree.of(
            "type",
                Tree.with(
                    text("URI of the kind of problem, with an explanation."), "format", "uri"),
            "title", text("Reason phrase of the status."),
            "status", status("HTTP status."),
            "detail", text("What is wrong with this call."),
            "instance", text("Path of the call."),
            "code", code(),
            "requestId", text("Id of the request, which the log has too."),
            "statusCode", status("The same as status."),
            "error", text("The same as title."),
            "message", text("The same as detail."),
            "details", details(schemas));
    return Tree.of(
        "type",
        "object",
        "description",
        "Why a call was refused (RFC 9457).",
        "required",
        List.copyOf(properties.keySet()),
        "properties",
        properties);
  }

  /** An open list: a client must be ready for codes that are newer than itself. */
  private static Map<String, Object> code() {
    List<String> known = ProblemDocument.codes().stream().map(ProblemCode::word).toList();
    return Tree.with(text("Stable machine-readable code."), "x-extensible-enum", known);
  }

  private static Map<String, Object> details(Schemas schemas) {
    return Tree.of(
        "type", "array",
        "description",
            "The single values that are wrong; empty where the call as a whole is refused.",
        "items", schemas.schema("Violation", CommonSchemas::violation));
  }

  private static Map<String, Object> violation() {
    Map<String, Object> properties =
        Tree.of(
            "field", text("JSON path of the value, such as lineItems[2].quantity."),
            "message", text("Sentence for people."),
            "code", text("Stable machine-readable word, such as too_long."));
    return Tree.of(
        "type",
        "object",
        "description",
        "One thing that is wrong with one value.",
        "required",
        List.copyOf(properties.keySet()),
        "properties",
        properties);
  }

  private static Map<String, Object> text(String doc) {
    return Tree.of("type", "string", "description", doc);
  }

  private static Map<String, Object> status(String doc) {
    return Tree.of(
        "type", "integer", "format", "int32", "minimum", 400, "maximum", 599, "description", doc);
  }

  static Map<String, Object> pageMeta() {
    return Tree.of(
        "type",
        "object",
        "description",
        "Which part of a list a page is.",
        "required",
        List.of("limit", "nextCursor"),
        "properties",
        Tree.of(
            "total",
            count("Entries of the whole list; left out with total=false."),
            "page",
            count("1-based number of the page; left out with a cursor."),
            "limit",
            count("Entries of a page at most."),
            "totalPages",
            count("Pages of the whole list; left out with total=false or a cursor."),
            "nextCursor",
            Tree.of(
                "type", "string",
                "nullable", true,
                "description", "Where the next page begins; null at the end of the list.")));
  }

  static Map<String, Object> pageMetaExample() {
    Map<String, Object> meta = Tree.of("total", 1, "page", 1, "limit", 20, "totalPages", 1);
    meta.put("nextCursor", null);
    return meta;
  }

  static Map<String, Object> prefer() {
    return Tree.of(
        "name", "Prefer",
        "in", "header",
        "description", "With `explain` the call is explained and not carried out (RFC 7240).",
        "schema", Tree.of("type", "string", "example", "explain"));
  }

  /** The answer of a dry run; its problem is like that of a refusal, without the call. */
  static Map<String, Object> explanation() {
    Map<String, Object> properties =
        Tree.of(
            "operation",
            operationMembers(),
            "passes",
            flag("Whether the call would reach its method, which has rules of its own."),
            "permission",
            permission(),
            "limits",
            list("What is left now of each limit.", limit()),
            "cost",
            count("1 over REST; over GraphQL the field's part of the document's cost."),
            "problem",
            orNull(judged()),
            "idempotencyKey",
            orNull(text("What the key would do: fresh, kept, running or reused.")));
    return object("What a call would need and cost that was not carried out.", properties);
  }

  private static Map<String, Object> operationMembers() {
    return object(
        "The operation that would be called.",
        Tree.of(
            "id", text("Operation id."),
            "method", text("HTTP method."),
            "path", text("Path with its parameters in braces."),
            "graphql", orNull(text("Field of GraphQL; null where there is none."))));
  }

  private static Map<String, Object> permission() {
    return object(
        "What a caller needs.",
        Tree.of(
            "needed", orNull(text("Permission; null where anybody may call.")),
            "scope", orNull(text("Scope that an API key needs.")),
            "held", flag("Whether the caller has all that is needed."),
            "missing",
                list(
                    "Why the caller may not call.",
                    object(
                        "One reason.",
                        Tree.of(
                            "code", text("Code of the refusal."),
                            "detail", text("What is missing."))))));
  }

  private static Map<String, Object> limit() {
    return object(
        "A limit.",
        Tree.of(
            "name", text("general, daily, or the operation with a limit of its own."),
            "limit", count("Calls in the window."),
            "remaining", count("Calls that are left."),
            "windowSeconds", count("Length of the window."),
            "resetAt",
                Tree.with(text("When the whole limit is there again."), "format", "date-time")));
  }

  private static Map<String, Object> judged() {
    return object(
        "What is wrong with the input.",
        Tree.of(
            "type", Tree.with(text("URI of the kind of problem."), "format", "uri"),
            "status", status("Status that the call would have."),
            "detail", text("What is wrong."),
            "code", code(),
            "details", list("The single values that are wrong.", violation())));
  }

  private static Map<String, Object> object(String doc, Map<String, Object> properties) {
    return Tree.of(
        "type",
        "object",
        "description",
        doc,
        "required",
        List.copyOf(properties.keySet()),
        "properties",
        properties);
  }

  private static Map<String, Object> list(String doc, Map<String, Object> items) {
    return Tree.of("type", "array", "description", doc, "items", items);
  }

  private static Map<String, Object> flag(String doc) {
    return Tree.of("type", "boolean", "description", doc);
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    return Tree.with(schema, "nullable", true);
  }

  private static Map<String, Object> count(String doc) {
    return Tree.of("type", "integer", "format", "int64", "minimum", 0, "description", doc);
  }
}
