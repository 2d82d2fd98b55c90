package com.ecosire.rest.request;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Source;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.helidon.http.HttpMediaType;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** Input that travels as one JSON object in UTF-8 (RFC 8259). */
final class JsonBody implements BodyReader {
  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Set<String> types;
  private final boolean optional;
  private final long limit;

  /** A reader for an operation; a body can be left out where nothing in it is required. */
  JsonBody(Operation<?, ?> operation, long limit) {
    boolean patch = operation.input() instanceof Input.Patched<?>;
    this.types = patch ? Set.of(ContentTypes.JSON, MERGE_PATCH) : Set.of(ContentTypes.JSON);
    this.optional = !patch && operation.input().fields().stream().noneMatch(Field::required);
    this.limit = limit;
  }

  @Override
  public Body read(ServerRequest http, Query query) throws IOException {
    // Over HTTP/2 whether there is a body may only be known once it has been read.
    boolean typed = !ContentTypes.raw(http.headers()).isEmpty();
    if (typed && http.content().hasEntity()) {
      requireJson(http.headers());
    }
    byte[] bytes = BoundedInput.of(http, limit).readAllBytes();
    if (!typed && bytes.length > 0) {
      requireJson(http.headers());
    }
    if (bytes.length == 0 && optional) {
      return Body.of(Map.of(), Source.TYPED);
    }
    return Body.of(object(bytes), Source.TYPED);
  }

  private void requireJson(ServerRequestHeaders headers) {
    if (!ContentTypes.JSON.equals(ContentTypes.raw(headers))
        && !ContentTypes.of(headers).map(this::isJson).orElse(false)) {
      throw ContentTypes.unsupported(
          "The body must be " + String.join(" or ", types) + " in UTF-8");
    }
  }

  private boolean isJson(HttpMediaType type) {
    return types.contains(ContentTypes.essence(type)) && ContentTypes.isUtf8(type);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> object(byte[] bytes) {
    String text = Utf8.decode(bytes).orElseThrow(() -> malformed("The body is not UTF-8"));
    // RFC 8259 section 8.1 lets a parser ignore the mark that some editors write.
    Object tree = parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    if (tree instanceof Map<?, ?> object) {
      return (Map<String, ?>) object;
    }
    throw malformed("The body must be a JSON object");
  }

  private static Object parse(String text) {
    if (text.isBlank()) {
      throw malformed("The body is empty");
    }
    try {
      return JsonText.parse(text);
    } catch (UncheckedIOException e) {
      throw malformed("The body is not well-formed JSON" + place(e.getCause()));
    }
  }

  private static String place(IOException cause) {
    return cause instanceof JsonProcessingException json && json.getLocation() != null
        ? " at line "
            + json.getLocation().getLineNr()
            + ", column "
            + json.getLocation().getColumnNr()
        : "";
  }

  private static ProblemException malformed(String detail) {
    return Problems.refusal(ProblemCode.MALFORMED_JSON, detail);
  }
}
