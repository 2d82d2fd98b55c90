package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.shape.Doc;

/** What a token is. */
@Doc("What a token is")
enum TokenType {
  ACCESS,
  REFRESH,
  API_KEY
}
