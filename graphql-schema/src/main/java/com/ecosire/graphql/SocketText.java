package com.ecosire.graphql;

import com.ecosire.domain.json.JsonBytes;
import com.ecosire.domain.json.JsonText;
import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The messages of the server in the protocol {@code graphql-transport-ws}. */
final class SocketText {
  static final String ACK = "{\"type\":\"connection_ack\"}";
  static final String PING = "{\"type\":\"ping\"}";

  private SocketText() {}

  /** The answer to a ping, with what came with it. */
  static String pong(Optional<Object> payload) {
    return payload
        .map(sent -> "{\"type\":\"pong\",\"payload\":" + JsonText.write(sent) + "}")
        .orElse("{\"type\":\"pong\"}");
  }

  /** A result of a document. */
  static String next(String id, Answer answer) {
    return message("next", id, new String(AnswerWriter.one(answer, ""), StandardCharsets.UTF_8));
  }

  /** Why a document has no result, or no more. */
  static String error(String id, List<GraphQLError> errors) {
    byte[] list =
        JsonBytes.of(
            out -> {
              out.writeStartArray();
              for (GraphQLError error : errors) {
                JsonText.write(out, ErrorTexts.members(error, ""));
              }
              out.writeEndArray();
            });
    return message("error", id, new String(list, StandardCharsets.UTF_8));
  }

  /** There are no more results. */
  static String complete(String id) {
    return "{\"id\":" + JsonText.write(id) + ",\"type\":\"complete\"}";
  }

  private static String message(String type, String id, String payload) {
    return "{\"id\":"
        + JsonText.write(id)
        + ",\"type\":\""
        + type
        + "\",\"payload\":"
        + payload
        + "}";
  }
}
