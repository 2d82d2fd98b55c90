package com.ecosire.rest.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ecosire.domain.Modules;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.webhooks.events.EventBody;
import com.ecosire.domain.secrecy.MasterKey;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What events tell is what their schemas say. */
class EventDocumentsTest {
  private static final EventDocuments DOCUMENTS = new EventDocuments();

  static Stream<Event<?>> events() {
    return Modules.of(MasterKey.of("a key for tests, which opens nothing else"), "http://localhost")
        .catalog()
        .events()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("events")
  void theSampleIsValidAndWhatElseIsSentIsNot(Event<?> event) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema schema = registry.getSchema(DOCUMENTS.schema(event).text(), InputFormat.JSON);
    String sample =
        new EventBody("evt_1", event.name(), Instant.EPOCH, DOCUMENTS.sample(event)).text();
    assertEquals(List.of(), schema.validate(sample, InputFormat.JSON));
    assertFalse(
        schema.validate(sample.replace("\"event\"", "\"thing\""), InputFormat.JSON).isEmpty());
    assertFalse(
        schema.validate("{\"id\":\"evt_1\",\"object\":\"event\"}", InputFormat.JSON).isEmpty());
  }
}
