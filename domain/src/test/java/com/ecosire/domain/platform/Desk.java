package com.ecosire.domain.platform;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Access;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Caller;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Origin;
import com.ecosire.domain.platform.apikeys.ApiKeysModule;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.shape.Source;
import com.ecosire.domain.store.Persistence;
import com.ecosire.domain.store.embedded.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Calls operations of the platform's modules for one organization, at a time that tests move. */
public final class Desk {
  /** Organizations that have amounts in their books, as a module with orders would say. */
  public static final Set<UUID> WITH_AMOUNTS = ConcurrentHashMap.newKeySet();

  /** How keys are stored in tests. */
  public static final KeyHash HASHES = new KeyHash(MasterKey.of("0123456789abcdef".repeat(2)));

  private static final OrganizationsModule ORGANIZATIONS = new OrganizationsModule();
  private static final ApiKeysModule KEYS =
      new ApiKeysModule(
          HASHES, ORGANIZATIONS.organizations(), () -> Set.of("contacts", "orders", "api-keys"));
  private static final BusinessModule BOOKS =
      () ->
          ModuleApi.module("books", Area.FINANCE, "Refuses another currency")
              .on(OrganizationsModule.CHANGING_CURRENCY, (organization, call) -> keep(organization));
  private static final Catalog CATALOG = Catalog.of(List.of(ORGANIZATIONS, KEYS, BOOKS));
  private static final Origin ORIGIN = new Origin("test", "127.0.0.1", "", "job");

  private final UUID organization;
  private Caller caller;
  private Instant now = Instant.parse("2026-03-14T09:26:53.589Z");
  private Selection selection = Selection.ALL;
  private OptionalLong expected = OptionalLong.empty();
  private List<Event.Raised<?>> raised = List.of();

  // Held apart, so that pure tests need no database.
  private static final class Database {
    private static final EntityManagerFactory FACTORY =
        Persistence.unit(TestDatabase.dataSource(), CATALOG.entities());
  }

  private Desk(UUID organization) {
    this.organization = organization;
    this.caller = Caller.system("test", organization);
  }

  /** A new organization on a plan. */
  public static Desk open(String name, String plan) {
    Desk desk = new Desk(UuidV7.next());
    desk.found(name, plan);
    return desk;
  }

  /** A new organization on the free plan. */
  public static Desk open() {
    return open("Test " + UuidV7.next(), "free");
  }

  private static void keep(Organization organization) {
    if (WITH_AMOUNTS.contains(organization.id())) {
      throw Problems.conflict("There are orders in " + organization.currency());
    }
  }

  private void found(String name, String plan) {
    write(call -> ORGANIZATIONS.tenants().found(name, plan, call));
  }

  /** The modules under test. */
  public static ApiKeysModule keys() {
    return KEYS;
  }

  /** The modules under test. */
  public static OrganizationsModule organizations() {
    return ORGANIZATIONS;
  }

  /** The organization's id. */
  public UUID organization() {
    return organization;
  }

  /** The time of the next call. */
  public Instant now() {
    return now;
  }

  /** Sets the time of the next calls. */
  public Desk at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Calls with a key of an access, limited to modules if there are any. */
  public Desk as(Access access, String... modules) {
    return as(Optional.of(UuidV7.next()), access, modules);
  }

  private Desk as(Optional<UUID> key, Access access, String... modules) {
    return as(
        new Caller(
            Caller.Kind.API_KEY, key, "key", organization, access, Set.of(modules), "free"));
  }

  /** Calls as somebody. */
  public Desk as(Caller somebody) {
    caller = somebody;
    return this;
  }

  /** Wants only some fields of the next answers. */
  public Desk selecting(String... fields) {
    selection = new Selection(Set.of(fields), Set.of());
    return this;
  }

  /** Expects a version in the next call. */
  public Desk expecting(long version) {
    expected = OptionalLong.of(version);
    return this;
  }

  /** The public events of the last call, by name. */
  public List<Event.Raised<?>> raised() {
    return raised;
  }

  /** The names of the public events of the last call. */
  public List<String> events() {
    return raised.stream().map(one -> one.event().name()).toList();
  }

  /** An operation of the organization as a whole. */
  public <T> T run(String operation, Map<String, ?> values) {
    return run(operation, Map.of(), values);
  }

  /** An operation of one item. */
  public <T> T run(String operation, UUID id, Map<String, ?> values) {
    return run(operation, Map.of("id", id.toString()), values);
  }

  /** An operation of one number sequence, or of their list where the id is empty. */
  public <T> T sequence(String action, Optional<UUID> id, Map<String, ?> values) {
    Map<String, String> path =
        id.map(
                known ->
                    Map.of("organizationId", organization.toString(), "id", known.toString()))
            .orElse(Map.of("organizationId", organization.toString()));
    return run("organizations.sequences." + action, path, values);
  }

  /** Any operation: authorized, bound and carried out like the pipeline does it. */
  @SuppressWarnings("unchecked")
  public <T> T run(String operation, Map<String, String> path, Map<String, ?> values) {
    return (T) carryOut(CATALOG.operation(operation).orElseThrow(), path, values);
  }

  private <I, O> O carryOut(
      Operation<I, O> operation, Map<String, String> path, Map<String, ?> values) {
    operation.authorize(caller);
    Arguments arguments =
        new Arguments(path, values, Map.of(), Source.TYPED, selection, expected);
    expected = OptionalLong.empty();
    Operation.Bound<I> bound = operation.bind(arguments);
    try (Session session = new Session(Database.FACTORY, operation.kind().writes())) {
      Call call = call(operation, arguments, session);
      O answer = operation.handle(bound.input(), call);
      session.commit();
      raised = call.raised();
      return answer;
    }
  }

  /** Work within one writing call, committed at its end. */
  public <T> T write(Function<Call, T> work) {
    try (Session session = session()) {
      Call call = call(session);
      T answer = work.apply(call);
      session.commit();
      raised = call.raised();
      return answer;
    }
  }

  /** A unit of work that the test commits, or not. */
  public Session session() {
    return new Session(Database.FACTORY, true);
  }

  /** A call in a unit of work. */
  public Call call(Session session) {
    return call(CATALOG.operation("organizations.list").orElseThrow(), Arguments.NONE, session);
  }

  private Call call(Operation<?, ?> operation, Arguments arguments, Session session) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new Call(
        operation,
        arguments,
        PageRequest.FIRST,
        new Call.Context(caller, ORIGIN, session, CATALOG.listeners(), clock));
  }

  /** The problem that some work is refused with. */
  public static Problem refusal(Runnable work) {
    try {
      work.run();
    } catch (ProblemException e) {
      return e.problem();
    }
    throw new AssertionError("was not refused");
  }
}
