package com.ecosire.rest.openapi;

import com.ecosire.domain.shape.Doc;
import jakarta.persistence.Embeddable;

/** What clients set of a label. */
@Embeddable
@Doc("What clients set of a label")
class WidgetLabelInput {
  @Doc("What it says")
  String text = "";
}
