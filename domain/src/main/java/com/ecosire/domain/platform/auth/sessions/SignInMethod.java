package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.shape.Doc;

/** How a session began. */
@Doc("How a session began")
public enum SignInMethod {
  PASSWORD,
  OAUTH,
  INVITATION
}
