package com.ecosire.gateway.changelog;

import com.ecosire.domain.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The changelog of the API, made from the history of the committed documents: for each date what it
 * brought. Deployed servers have no history, so that it is committed with the portal's files.
 */
public final class Changelog {
  private static final String OPENAPI = "gateway/api/openapi.json";
  private static final String SDL = "gateway/api/schema.graphql";

  private final Path root;
  private final Path file;

  /** The changelog of a repository. */
  public Changelog(Path root, Path file) {
    this.root = root;
    this.file = file;
  }

  /** What the changelog says there is now. */
  public Object head() throws IOException {
    return Files.exists(file)
        ? ((Map<?, ?>) JsonText.parse(Files.readString(file))).get("head")
        : Map.of();
  }

  /** What it would have to say. */
  public static Object headOf(String openApi, String sdl) {
    return JsonText.parse(JsonText.write(Inventory.of(openApi, sdl).head()));
  }

  /** Writes it anew, ending with documents that need not be committed yet. */
  public void update(String openApi, String sdl) throws IOException {
    Inventory present = Inventory.of(openApi, sdl);
    List<Map<String, Object>> entries = new ArrayList<>();
    Inventory before = Inventory.nothing();
    SortedMap<LocalDate, String> history = history();
    if (history.isEmpty()) {
      // Without its history nothing can be said of the past; the next one who has it does.
      return;
    }
    // What is committed today and what is about to be are one date.
    LocalDate today = LocalDate.now(Clock.systemUTC());
    for (Map.Entry<LocalDate, String> each : history.headMap(today).entrySet()) {
      Inventory then = Inventory.of(at(each.getValue(), OPENAPI), at(each.getValue(), SDL));
      entry(each.getKey(), before, then).ifPresent(entries::addFirst);
      before = then;
    }
    entry(today, before, present).ifPresent(entries::addFirst);
    write(present, entries);
  }

  /** What a date brought; empty where nothing a client sees. */
  static Optional<Map<String, Object>> entry(LocalDate date, Inventory before, Inventory now) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("date", date.toString());
    addNew(entry, before, now);
    SortedSet<String> changed = new TreeSet<>(now.operations().keySet());
    changed.removeIf(
        id -> {
          String then = before.operations().get(id);
          return then == null || then.equals(now.operations().get(id));
        });
    put(entry, "changed", changed);
    put(entry, "removed", less(before.operations().keySet(), now.operations().keySet()));
    putNested(entry, "parameters", before.parameters(), now.parameters());
    putNested(entry, "fields", before.fields(), now.fields());
    putNested(entry, "values", before.values(), now.values());
    put(entry, "eventsAdded", less(now.events(), before.events()));
    put(entry, "eventsRemoved", less(before.events(), now.events()));
    put(entry, "problemsAdded", less(now.problems(), before.problems()));
    put(entry, "problemsRemoved", less(before.problems(), now.problems()));
    put(entry, "graphqlRemoved", less(before.graphql(), now.graphql()));
    return entry.size() == 1 ? Optional.empty() : Optional.of(entry);
  }

  /** Operations; those of modules that are new are only counted. */
  private static void addNew(Map<String, Object> entry, Inventory before, Inventory now) {
    Set<String> fresh = new TreeSet<>(now.modules());
    fresh.removeAll(before.modules());
    Map<String, Integer> modules = new TreeMap<>();
    SortedSet<String> added = less(now.operations().keySet(), before.operations().keySet());
    added.forEach(
        id -> {
          if (fresh.contains(Inventory.module(id))) {
            modules.merge(Inventory.module(id), 1, Integer::sum);
          }
        });
    added.removeIf(id -> fresh.contains(Inventory.module(id)));
    put(entry, "modules", modules);
    put(entry, "added", added);
  }

  private static void put(Map<String, Object> entry, String name, Object what) {
    boolean empty =
        what instanceof Map<?, ?> map ? map.isEmpty() : ((Collection<?>) what).isEmpty();
    if (!empty) {
      entry.put(name, what);
    }
  }

  private static SortedSet<String> less(Set<String> all, Set<String> some) {
    SortedSet<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static void putNested(
      Map<String, Object> entry,
      String kind,
      SortedMap<String, SortedSet<String>> before,
      SortedMap<String, SortedSet<String>> now) {
    put(entry, kind + "Added", gained(before, now));
    put(entry, kind + "Removed", gained(now, before));
  }

  /** What those that are in both have gained; new ones come with new operations. */
  private static Map<String, Object> gained(
      SortedMap<String, SortedSet<String>> before, SortedMap<String, SortedSet<String>> now) {
    Map<String, Object> gained = new TreeMap<>();
    now.forEach(
        (owner, names) -> {
          if (before.containsKey(owner)) {
            put(gained, owner, less(names, before.get(owner)));
          }
        });
    return gained;
  }

  /** One line for each kind of change, so that neither the file nor its diffs grow long. */
  private void write(Inventory present, List<Map<String, Object>> entries) throws IOException {
    StringBuilder text = new StringBuilder("{\n  \"head\": ");
    text.append(JsonText.write(present.head())).append(",\n  \"entries\": [");
    for (Map<String, Object> entry : entries) {
      text.append(text.charAt(text.length() - 1) == '[' ? "\n    {" : ",\n    {");
      entry.forEach(
          (name, what) ->
              text.append(text.charAt(text.length() - 1) == '{' ? "\n      " : ",\n      ")
                  .append('"')
                  .append(name)
                  .append("\": ")
                  .append(JsonText.write(what)));
      text.append("\n    }");
    }
    Files.writeString(file, text.append("\n  ]\n}\n"));
  }

  /** The last commit of each date, on the way of the branch itself; nothing in a shallow clone. */
  private SortedMap<LocalDate, String> history() {
    SortedMap<LocalDate, String> last = new TreeMap<>();
    if (!git("rev-parse", "--is-shallow-repository").strip().equals("false")) {
      return last;
    }
    git("log", "--first-parent", "--format=%cs %H", "--", OPENAPI)
        .lines()
        .map(line -> line.split(" "))
        .forEach(line -> last.putIfAbsent(LocalDate.parse(line[0]), line[1]));
    return last;
  }

  private String at(String commit, String path) {
    return git("show", commit + ":" + path);
  }

  /** What git says; nothing where there is none. */
  private String git(String... words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(root.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
