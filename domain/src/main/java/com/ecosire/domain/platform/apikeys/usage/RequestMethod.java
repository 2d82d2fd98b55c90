package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Word;

/** The HTTP methods of requests. */
@Doc("The HTTP methods of requests")
public enum RequestMethod {
  @Word("GET")
  GET,
  @Word("POST")
  POST,
  @Word("PUT")
  PUT,
  @Word("PATCH")
  PATCH,
  @Word("DELETE")
  DELETE
}
