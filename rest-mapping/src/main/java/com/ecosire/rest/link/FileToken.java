package com.ecosire.rest.link;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Source;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
    members.put("id", caller.id().map(UUID::toString).orElse(""));
    members.put("name", caller.name());
    members.put("organization", caller.organization());
    members.put("access", caller.access().name());
    members.put("modules", caller.modules());
    members.put("plan", caller.plan());
    members.put("previous", caller.previousKey());
    return JsonText.write(members);
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

  private static Caller caller(Map<String, ?> members) {
    String id = string(members, "id");
    return new Caller(
        Caller.Kind.valueOf(string(members, "kind")),
        id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id)),
        string(members, "name"),
        UUID.fromString(string(members, "organization")),
        Access.valueOf(string(members, "access")),
        strings(members.get("modules")),
        string(members, "plan"),
        Boolean.TRUE.equals(members.get("previous")));
  }

  private static Set<String> strings(Object list) {
    Set<String> strings = new LinkedHashSet<>();
    ((Collection<?>) (list == null ? List.of() : list))
        .forEach(each -> strings.add(each.toString()));
    return strings;
  }

  private static String string(Map<String, ?> members, String name) {
    return (String) members.get(name);
  }
}
