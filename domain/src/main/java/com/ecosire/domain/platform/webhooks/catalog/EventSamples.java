package com.ecosire.domain.platform.webhooks.catalog;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.operation.Event;

/** Examples and descriptions of what events tell, made of the same types as the events. */
public interface EventSamples {
  /** Says nothing of any event. */
  EventSamples NONE =
      new EventSamples() {
        @Override
        public Json sample(Event<?> event) {
          return new Json("{}");
        }

        @Override
        public Json schema(Event<?> event) {
          return new Json("{}");
        }
      };

  /** What an event may be about. */
  Json sample(Event<?> event);

  /** The JSON Schema of the whole body of an event. */
  Json schema(Event<?> event);
}
