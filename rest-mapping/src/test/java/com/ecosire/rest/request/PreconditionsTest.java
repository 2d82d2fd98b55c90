package com.ecosire.rest.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.WritableHeaders;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {
  private static ServerRequestHeaders headers(String ifMatch, String ifNoneMatch) {
    WritableHeaders<?> headers = WritableHeaders.create();
    headers.set(HeaderNames.IF_MATCH, ifMatch);
    headers.set(HeaderNames.IF_NONE_MATCH, ifNoneMatch);
    return ServerRequestHeaders.create(headers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7-0af\"", "\"7\"", " \"7-a\" , \"7-b\"", "W/\"8-a\", \"7-b\""})
  void readTheVersionOfAnEntityTag(String ifMatch) {
    assertEquals(OptionalLong.of(7), Preconditions.expectedVersion(headers(ifMatch, "*")));
  }

  @Test
  void takeAnyVersion() {
    assertEquals(OptionalLong.empty(), Preconditions.expectedVersion(headers("*", "*")));
    ServerRequestHeaders none = ServerRequestHeaders.create(WritableHeaders.create());
    assertEquals(OptionalLong.empty(), Preconditions.expectedVersion(none));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "7-a",
        "W/\"7-a\"",
        "\"a-7\"",
        "\"7-a\", \"8-a\"",
        "\"7-a\" x",
        "\"\"",
        "\"7",
        "*, *"
      })
  void refuseWhatNamesNoVersion(String ifMatch) {
    ServerRequestHeaders headers = headers(ifMatch, "*");
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> Preconditions.expectedVersion(headers));
    assertEquals(ProblemCode.PRECONDITION_FAILED, refusal.problem().code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"7-a\"          | true",
        "*                | true",
        "W/\"7-a\"        | true",
        "\"x\", \"7-a\"   | true",
        "\"x\",W/\"7-a\"  | true",
        "\"7-b\"          | false",
        "7-a              | false",
        "\"7-a\" junk     | false"
      })
  void tellWhatACallerHasAlready(String ifNoneMatch, boolean known) {
    assertEquals(known, Preconditions.isKnown(headers("*", ifNoneMatch), "\"7-a\""));
  }
}
