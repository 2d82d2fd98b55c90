package com.ecosire.rest.request;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.shape.Source;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Takes the input of one operation out of a request. */
@FunctionalInterface
public interface BodyReader {
  /**
   * What bodies may hold.
   *
   * @param json most bytes of a JSON body
   * @param upload most bytes of a body with a file
   * @param folder where files are kept while they are worked on
   */
  record Bounds(long json, long upload, Path folder) {}

  /** Reads the input; refusals are thrown as problems. */
  Body read(ServerRequest http, Query query) throws IOException;

  /** The reader for an operation's kind of input. */
  static BodyReader of(Operation<?, ?> operation, Bounds bounds) {
    if (Uploads.takesFile(operation)) {
      return new Uploads(operation, bounds);
    }
    if (operation.input() instanceof Input.Raw) {
      return new RawBody(bounds.json());
    }
    boolean bodiless = Set.of("GET", "DELETE").contains(operation.method());
    return bodiless
        ? (http, query) -> Body.of(query.values(), Source.TEXT)
        : new JsonBody(operation, bounds.json());
  }
}
