package com.ecosire.rest.openapi;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A record with every kind of field. */
@Entity
@Doc("A thing with every kind of field")
class Widget extends Stored {
  @Embedded WidgetInput input = new WidgetInput();

  @Doc("Given by the server")
  String number;

  @Doc("What is left")
  long stock;

  /** What happens with a widget. */
  enum WidgetStatus {
    DRAFT,
    IN_PROGRESS,
    DONE
  }

  @Doc("Where it stands")
  WidgetStatus status = WidgetStatus.DRAFT;
}
