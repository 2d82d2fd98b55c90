package com.ecosire.domain.platform.webhooks.signing;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Word;

/** The headers that signatures stand in. */
public enum SignatureHeader {
  @Word("stripe-signature")
  @Doc("t=seconds,v1=hex, over the seconds, a dot and the body")
  STRIPE,
  @Word("X-License-Signature")
  @Doc("Hex, over the body")
  LICENSE,
  @Word("X-Ecosire-Signature")
  @Doc("t=seconds,v1=hex, over the seconds, a dot and the body")
  ECOSIRE,
  @Word("webhook-signature")
  @Doc("v1,base64, over the id, a dot, the seconds, a dot and the body")
  STANDARD
}
