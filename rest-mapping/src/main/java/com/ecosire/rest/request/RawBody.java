package com.ecosire.rest.request;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.shape.Source;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.util.Map;

/**
 * Input that is a body as it was sent, whatever it says of itself: its handler checks who sent it
 * before anybody reads it.
 *
 * @param limit most bytes of it
 */
record RawBody(long limit) implements BodyReader {
  @Override
  public Body read(ServerRequest http, Query query) throws IOException {
    byte[] bytes = BoundedInput.of(http, limit).readAllBytes();
    return Body.of(Map.of(Input.Raw.BODY, bytes), Source.TYPED);
  }
}
