package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.shape.Doc;

/** Where a key is used. */
@Doc("Where a key is used")
public enum KeyEnvironment {
  DEVELOPMENT,
  STAGING,
  PRODUCTION;

  /** What the keys begin with. */
  String prefix() {
    return this == PRODUCTION ? KeyText.LIVE : KeyText.TEST;
  }
}
