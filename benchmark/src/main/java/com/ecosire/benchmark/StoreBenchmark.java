package com.ecosire.benchmark;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.ConnectionPool;
import com.ecosire.domain.store.Migrations;
import com.ecosire.domain.store.Persistence;
import com.ecosire.domain.store.Stored;
import com.ecosire.domain.store.embedded.EmbeddedMariaDb;
import com.ecosire.domain.store.embedded.EmbeddedOptions;
import com.ecosire.domain.timeline.Timeline;
import jakarta.persistence.EntityManagerFactory;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The store beside plain JDBC on the same rows, in one thread: CPU microseconds in Java for each
 * operation. It settles how a resource is modelled (see gateway/adr/0002).
 */
public final class StoreBenchmark {
  private static final int CONTACTS = 1_000;
  private static final int ROUNDS = 7;
  private static final int CALLS = 1_500;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Catalog catalog = Catalog.of(List.of(new ContactsModule(new Timeline())));
  private final Caller caller = Caller.system("benchmark", UUID.randomUUID());
  private final List<UUID> ids = new ArrayList<>();
  private final EntityManagerFactory unit;
  private final ContactsByHand byHand;
  private int turn;

  private StoreBenchmark(ConnectionPool pool) {
    this.unit = Persistence.unit(pool.dataSource(), catalog.entities());
    this.byHand = new ContactsByHand(pool.dataSource(), caller.organization());
  }

  /** Runs all pairs; the argument is a folder for the database. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/store-benchmark");
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(EmbeddedOptions.fast(folder));
        ConnectionPool pool =
            ConnectionPool.open(server.login(), ConnectionPool.Settings.DEFAULT)) {
      Migrations.apply(pool.dataSource());
      new StoreBenchmark(pool).run();
    }
  }

  private void run() throws Exception {
    for (int i = 0; i < CONTACTS; i++) {
      ids.add(create("Contact " + i));
    }
    System.out.println("operation      store    jdbc   ratio   (median CPU microseconds in Java)");
    pair("list of 20", this::list, byHand::list);
    pair("get", () -> get(next()), () -> byHand.get(next()));
    pair("create", () -> create("New"), () -> byHand.create("New"));
    pair("update", this::update, () -> byHand.update(next(), "Name " + turn));
  }

  private interface Work {
    void run() throws Exception;
  }

  private void pair(String name, Work store, Work jdbc) throws Exception {
    List<Double> stores = new ArrayList<>();
    List<Double> jdbcs = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      stores.add(measure(store));
      jdbcs.add(measure(jdbc));
    }
    double a = median(stores);
    double b = median(jdbcs);
    System.out.printf("%-12s %7.0f %7.0f %7.2f%n", name, a, b, a / b);
  }

  private static double measure(Work work) throws Exception {
    long before = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < CALLS; i++) {
      work.run();
    }
    return (THREADS.getCurrentThreadCpuTime() - before) / 1000.0 / CALLS;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().skip(2).sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private UUID next() {
    return ids.get(turn++ % ids.size());
  }

  private void list() {
    call("contacts.list", Map.of(), Map.of("total", false));
  }

  private void get(UUID id) {
    call("contacts.get", Map.of("id", id.toString()), Map.of());
  }

  private UUID create(String name) {
    return ((Stored)
            call("contacts.create", Map.of(), Map.of("name", name, "tags", List.of("new"))))
        .id();
  }

  private void update() {
    call("contacts.update", Map.of("id", next().toString()), Map.of("name", "Name " + turn));
  }

  @SuppressWarnings("unchecked")
  private Object call(String id, Map<String, String> path, Map<String, ?> values) {
    Operation<Object, Object> operation =
        (Operation<Object, Object>) catalog.operation(id).orElseThrow();
    Operation.Bound<Object> bound = operation.bind(Arguments.of(path, values));
    try (Session session = new Session(unit, operation.kind().writes())) {
      Origin origin = new Origin("benchmark", "127.0.0.1", "", "job");
      Call.Context context =
          new Call.Context(caller, origin, session, catalog.listeners(), Clock.systemUTC());
      Call call = new Call(operation, Arguments.of(path, values), PageRequest.FIRST, context);
      Object answer = operation.handle(bound.input(), call);
      session.commit();
      return answer;
    }
  }
}
