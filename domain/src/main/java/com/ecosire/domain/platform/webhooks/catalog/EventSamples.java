package com.ecosire.domain.platform.webhooks.catalog;

import com.ecosire.domain.json.Json;

/** Examples and descriptions of what events tell, made of the same types as the events. */
public interface EventSamples {
  /** Says nothing of any type. */
  EventSamples NONE =
      new EventSamples() {
        @Override
        public Json sample(Class<?> payload) {
          return new Json("{}");
        }

        @Override
        public Json schema(Class<?> payload, String event) {
          return new Json("{}");
        }
      };

  /** What an event of a type may be about. */
  Json sample(Class<?> payload);

  /** The JSON Schema of the whole body of an event. */
  Json schema(Class<?> payload, String event);
}
