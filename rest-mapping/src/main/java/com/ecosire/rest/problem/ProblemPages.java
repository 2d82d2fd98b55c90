package com.ecosire.rest.problem;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemDocument;
import com.ecosire.domain.problem.Problems;
import com.ecosire.rest.request.Accepts;
import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Explains each problem code at the address that its {@code type} names. */
public final class ProblemPages {
  private ProblemPages() {}

  /**
   * Answers with one code's explanation, as JSON or, to browsers, as a page; 404 for unknown codes.
   */
  public static void send(ServerRequest http, ServerResponse response, String word) {
    ProblemCode code =
        ProblemDocument.codes().stream()
            .filter(each -> each.word().equals(word))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("problem code"));
    boolean page =
        Accepts.quality(http.headers(), MediaTypes.TEXT_HTML)
            > Accepts.quality(http.headers(), MediaTypes.APPLICATION_JSON);
    String type = page ? "text/html; charset=utf-8" : "application/json";
    byte[] bytes =
        (page ? page(code) : JsonText.write(members(code))).getBytes(StandardCharsets.UTF_8);
    response.header(HeaderValues.create(HeaderNames.CONTENT_TYPE, type));
    response.header(HeaderValues.create(HeaderNames.VARY, "Accept"));
    if (http.prologue().method().equals(Method.HEAD)) {
      response.header(HeaderValues.create(HeaderNames.CONTENT_LENGTH, bytes.length)).send();
    } else {
      response.send(bytes);
    }
  }

  private static Map<String, Object> members(ProblemCode code) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", ProblemDocument.type(code));
    members.put("code", code.word());
    members.put("status", code.status());
    members.put("title", code.title());
    members.put("explanation", code.explanation());
    return members;
  }

  private static String page(ProblemCode code) {
    // The texts are our own and have nothing to escape but apostrophes, which HTML text may hold.
    return """
    <!doctype html>
    <html lang="en">
    <head><meta charset="utf-8"><title>%1$s</title></head>
    <body>
    <h1>%1$s</h1>
    <p>%2$d %3$s</p>
    <p>%4$s</p>
    </body>
    </html>
    """
        .formatted(code.word(), code.status(), code.title(), code.explanation());
  }
}
