package com.ecosire.rest.openapi;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A record under another one's path. */
@Entity
@Doc("A label of a widget")
class WidgetLabel extends Stored {
  @Embedded WidgetLabelInput input = new WidgetLabelInput();

  @Doc("The widget")
  @Ref("Widget")
  @NotNull
  UUID widgetId;
}
