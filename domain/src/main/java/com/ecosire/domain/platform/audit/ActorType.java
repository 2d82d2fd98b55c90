package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;

/** Who can do something. */
@Doc("Who did something")
public enum ActorType {
  USER,
  API_KEY,
  SYSTEM,
  ANONYMOUS
}
