package com.ecosire.gateway.demo;

import com.ecosire.domain.Modules;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.platform.apikeys.KeyEnvironment;
import com.ecosire.domain.platform.apikeys.KeyScope;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.session.Session;
import com.ecosire.gateway.stripe.StandIn;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What an empty database needs before anybody can call: organizations and their first keys. The
 * keys stand in {@code demo.env} in the data folder, which only its owner can read.
 */
public final class FirstStart {
  private static final String FILE = "demo.env";

  /** Stands in the data folder as long as the first data are not whole. */
  private static final String UNFINISHED = "first-start.unfinished";

  private final Modules modules;
  private final Catalog catalog;
  private final EntityManagerFactory unit;
  private final Path folder;

  /** A first start over a persistence unit, with its files in the data folder. */
  public FirstStart(Modules modules, Catalog catalog, EntityManagerFactory unit, Path folder) {
    this.modules = modules;
    this.catalog = catalog;
    this.unit = unit;
    this.folder = folder;
  }

  /** Whether no organization exists yet. */
  public boolean isDue() {
    try (Session session = new Session(unit, false)) {
      return modules.organizations().tenants().byDefault(session).isEmpty();
    }
  }

  /** Whether a first start on a data folder was ended before its data were whole. */
  public static boolean isUnfinished(Path folder) {
    return Files.exists(folder.resolve(UNFINISHED));
  }

  /** Makes one organization with an admin key and gives what was written to the file. */
  public Map<String, String> bare() throws IOException {
    Map<String, String> keys = new LinkedHashMap<>();
    make(UuidV7.next(), this::foundFirst, keys);
    Files.deleteIfExists(folder.resolve(UNFINISHED));
    return keys;
  }

  /**
   * Makes the demo organization with a year of business, and a second, empty one.
   *
   * @param stripe what is sold through, if anything is
   */
  public Map<String, String> demo(Function<Clock, Pipeline> pipelines, Optional<StandIn> stripe)
      throws IOException {
    Path unfinished = folder.resolve(UNFINISHED);
    Files.write(unfinished, new byte[0]);
    UUID demo = UuidV7.next();
    Map<String, String> keys = new LinkedHashMap<>();
    make(demo, this::foundDemo, keys);
    make(UuidV7.next(), this::foundOther, keys);
    Instant now = Instant.now();
    new DemoData(catalog, pipelines, stripe).load(demo, now);
    new DemoStatus(catalog, pipelines, demo, now).load(modules.status().parts());
    Files.delete(unfinished);
    return keys;
  }

  private Map<String, String> foundDemo(Call call) {
    modules.organizations().tenants().found("Demo Trading Company", "enterprise", call);
    Map<String, String> keys = new LinkedHashMap<>();
    Map<String, String> owner = new LinkedHashMap<>();
    Call own = new DemoPeople(modules).make(call, owner);
    keys.put("ECOSIRE_API_KEY", key("Demo, read and write", KeyScope.READ_WRITE, own));
    keys.put("ECOSIRE_READ_KEY", key("Demo, read only", KeyScope.READ_ONLY, own));
    keys.put("ECOSIRE_ADMIN_KEY", key("Demo, admin", KeyScope.ADMIN, own));
    keys.putAll(owner);
    return keys;
  }

  private Map<String, String> foundOther(Call call) {
    modules.organizations().tenants().found("Empty Company", "free", call);
    return Map.of("ECOSIRE_OTHER_KEY", key("Empty Company, admin", KeyScope.ADMIN, call));
  }

  private Map<String, String> foundFirst(Call call) {
    modules.organizations().tenants().found("My organization", "enterprise", call);
    modules.status().provide(call);
    return Map.of("ECOSIRE_ADMIN_KEY", key("First admin key", KeyScope.ADMIN, call));
  }

  private String key(String name, KeyScope scope, Call call) {
    return modules.apiKeys().keys().issue(name, KeyEnvironment.DEVELOPMENT, scope, call).key();
  }

  /** Makes an organization; its keys are in the file before they are good, so that none is lost. */
  private void make(
      UUID organization, Function<Call, Map<String, String>> work, Map<String, String> keys) {
    Operation<?, ?> operation = catalog.operation("api-keys.create").orElseThrow();
    try (Session session = new Session(unit, true)) {
      Origin origin = new Origin(UuidV7.next().toString(), "127.0.0.1", "first start", "job");
      Caller caller = Caller.system("first start", organization);
      Call.Context context =
          new Call.Context(caller, origin, session, catalog.listeners(), Clock.systemUTC());
      keys.putAll(work.apply(new Call(operation, Arguments.NONE, PageRequest.FIRST, context)));
      write(keys);
      session.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the keys so that only the owner of the data folder can read them. */
  private void write(Map<String, String> keys) throws IOException {
    // With a database elsewhere, nobody else has made it.
    Files.createDirectories(folder);
    Path file = folder.resolve(FILE);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    List<String> lines =
        keys.entrySet().stream().map(key -> key.getKey() + "=" + key.getValue()).toList();
    Files.write(file, lines);
  }

  /** The keys that were written at the first start; empty where the file is gone. */
  public Map<String, String> known() throws IOException {
    Map<String, String> keys = new LinkedHashMap<>();
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("=", 2);
        keys.put(parts[0], parts[1]);
      }
    }
    return keys;
  }
}
