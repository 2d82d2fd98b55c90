package com.ecosire.graphql;

import com.ecosire.domain.json.JsonBytes;
import com.ecosire.domain.json.JsonText;
import com.fasterxml.jackson.core.JsonGenerator;
import graphql.GraphQLError;
import java.io.IOException;
import java.util.List;

/** Writes answers as JSON (GraphQL specification, section 7). */
final class AnswerWriter {
  /**
   * More errors than anybody reads, such as one for each of many records whose relation failed, are
   * left out.
   */
  private static final int MOST_ERRORS = 100;

  private AnswerWriter() {}

  /** One answer. */
  static byte[] one(Answer answer, String requestId) {
    return JsonBytes.of(out -> write(out, answer, requestId));
  }

  /** The answers of a batch, in order. */
  static byte[] all(List<Answer> answers, String requestId) {
    return JsonBytes.of(
        out -> {
          out.writeStartArray();
          for (Answer answer : answers) {
            write(out, answer, requestId);
          }
          out.writeEndArray();
        });
  }

  private static void write(JsonGenerator out, Answer answer, String requestId) throws IOException {
    out.writeStartObject();
    if (!answer.errors().isEmpty()) {
      out.writeArrayFieldStart("errors");
      for (GraphQLError error :
          answer.errors().subList(0, Math.min(answer.errors().size(), MOST_ERRORS))) {
        JsonText.write(out, ErrorTexts.members(error, requestId));
      }
      out.writeEndArray();
    }
    if (answer.data().isPresent()) {
      out.writeFieldName("data");
      JsonText.write(out, answer.data().get().fields());
    }
    if (answer.cost().isPresent()) {
      out.writeObjectFieldStart("extensions");
      write(out, answer.cost().get());
      if (!answer.explained().isEmpty()) {
        out.writeFieldName("explain");
        JsonText.write(out, answer.explained());
      }
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Answer.Cost cost) throws IOException {
    out.writeObjectFieldStart("cost");
    out.writeNumberField("requested", cost.requested());
    out.writeNumberField("limit", cost.limit());
    out.writeNumberField("remaining", cost.remaining());
    out.writeEndObject();
  }
}
