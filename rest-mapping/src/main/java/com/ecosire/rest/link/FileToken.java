package com.ecosire.rest.link;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Source;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What a link stands for: one call by one caller until an instant.
 *
 * @param operation the operation's id
 * @param arguments plain values only, as JSON has them
 */
record FileToken(String operation, Arguments arguments, Caller caller, Instant expiresAt) {
  String text() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("operation", operation);
    members.put("expires", expiresAt.getEpochSecond());
    members.put("path", arguments.path());
    members.put("values", arguments.values());
    members.put("source", arguments.source().name());
    members.put("kind", caller.kind().name());
    members.put("id", text(caller.id()));
    members.put("name", caller.name());
    members.put("organization", caller.organization());
    members.put("person", text(caller.person()));
    members.put("session", text(caller.session()));
    members.put("previous", caller.previousKey());
    return JsonText.write(members);
  }

  /** The same call by the caller as it is now. */
  FileToken by(Caller present) {
    return new FileToken(operation, arguments, present, expiresAt);
  }

  @SuppressWarnings("unchecked")
  static FileToken of(String text) {
    Map<String, ?> members = (Map<String, ?>) JsonText.parse(text);
    Arguments arguments =
        new Arguments(
            (Map<String, String>) members.get("path"),
            (Map<String, ?>) members.get("values"),
            Map.of(),
            Source.valueOf(string(members, "source")),
            Selection.ALL,
            OptionalLong.empty());
    Instant expires = Instant.ofEpochSecond(((Number) members.get("expires")).longValue());
    return new FileToken(string(members, "operation"), arguments, caller(members), expires);
  }

  /** Who the caller was; what it may do is asked anew when the link is followed. */
  private static Caller caller(Map<String, ?> members) {
    Caller.Who who =
        new Caller.Who(
            Caller.Kind.valueOf(string(members, "kind")),
            id(members, "id"),
            string(members, "name"),
            id(members, "person"),
            id(members, "session"),
            Boolean.TRUE.equals(members.get("previous")));
    UUID organization = UUID.fromString(string(members, "organization"));
    return new Caller(who, organization, Rights.NONE, Standing.good("free"));
  }

  private static String text(Optional<UUID> id) {
    return id.map(UUID::toString).orElse("");
  }

  private static Optional<UUID> id(Map<String, ?> members, String name) {
    return Optional.of(string(members, name)).filter(id -> !id.isEmpty()).map(UUID::fromString);
  }

  private static String string(Map<String, ?> members, String name) {
    return (String) members.get(name);
  }
}
