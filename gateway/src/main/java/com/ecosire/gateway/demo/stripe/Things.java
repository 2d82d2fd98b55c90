package com.ecosire.gateway.demo.stripe;

import com.ecosire.domain.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All objects, also over a restart where there is a file for them. */
final class Things {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int NAME = 24;
  private static final int NOT_FOUND = 404;

  private final Map<String, Thing> all = new LinkedHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Optional<Path> file;
  private final Clock present;
  private volatile Clock clock;

  Things(Optional<Path> file, Clock clock) {
    this.file = file.filter(path -> path.getParent() != null);
    this.present = clock;
    this.clock = clock;
    this.file.filter(Files::exists).ifPresent(this::read);
  }

  @SuppressWarnings("unchecked")
  private void read(Path path) {
    try {
      if (JsonText.parse(Files.readString(path)) instanceof Map<?, ?> kept) {
        kept.forEach((id, thing) -> all.put((String) id, new Thing((Map<String, ?>) thing)));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException("The stand-in's file is damaged; remove " + path, e);
    }
  }

  /** Keeps all, so that a restart knows it again. */
  synchronized void keep() {
    file.ifPresent(
        path -> {
          try {
            Path next = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(next, JsonText.write(all));
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  String name(String prefix) {
    StringBuilder text = new StringBuilder(prefix);
    for (int i = 0; i < NAME; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** What happens from now on happens by another clock. */
  void runBy(Clock other) {
    clock = other;
  }

  /** What happens from now on happens now. */
  void runOn() {
    clock = present;
  }

  long now() {
    return clock.instant().getEpochSecond();
  }

  /** A new object of a kind, whose name begins with a prefix. */
  Thing make(String prefix, String kind) {
    return named(name(prefix), kind);
  }

  /** A new object with a name. */
  synchronized Thing named(String id, String kind) {
    Thing thing =
        new Thing()
            .with("id", id)
            .with("object", kind)
            .with("created", now())
            .with("livemode", false);
    all.put(id, thing);
    return thing;
  }

  /** An object by its name; refuses unknown ones. */
  synchronized Thing get(String id) {
    Thing thing = all.get(id);
    if (thing == null) {
      throw new RefusedException(NOT_FOUND, "resource_missing", "No such object: '" + id + "'");
    }
    return thing;
  }

  synchronized boolean has(String id) {
    return all.containsKey(id);
  }

  /** All objects of a kind, newest first. */
  synchronized List<Thing> of(String kind) {
    return all.values().stream()
        .filter(thing -> thing.text("object").equals(kind))
        .toList()
        .reversed();
  }
}
