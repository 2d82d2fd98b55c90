package com.ecosire.gateway.server;

import com.ecosire.domain.Modules;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.platform.files.content.FileTerms;
import com.ecosire.domain.platform.status.components.OwnPart;
import com.ecosire.domain.platform.webhooks.stream.EventLog;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.Persistence;
import com.ecosire.gateway.demo.FirstStart;
import com.ecosire.gateway.http.AccessLog;
import com.ecosire.gateway.http.Arrival;
import com.ecosire.gateway.http.Drain;
import com.ecosire.gateway.http.Ending;
import com.ecosire.gateway.http.RequestBook;
import com.ecosire.gateway.limits.PlanTerms;
import com.ecosire.gateway.live.Follower;
import com.ecosire.gateway.live.LiveEvents;
import com.ecosire.gateway.observe.CallMeters;
import com.ecosire.gateway.observe.DatabaseHealth;
import com.ecosire.gateway.observe.DrainHealth;
import com.ecosire.gateway.observe.LineWriter;
import com.ecosire.gateway.pipeline.Chain;
import com.ecosire.gateway.pipeline.KeptAnswers;
import com.ecosire.gateway.pipeline.Measuring;
import com.ecosire.gateway.pipeline.Surroundings;
import com.ecosire.gateway.settings.Settings;
import com.ecosire.gateway.stripe.StandIn;
import com.ecosire.gateway.trace.Tracing;
import io.helidon.health.HealthCheck;
import io.helidon.webserver.WebServer;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.sql.DataSource;

/** The whole server: every part is made here, once, by its constructor. */
public final class Gateway implements AutoCloseable {
  private final Settings settings;
  private final Clock clock = Clock.systemUTC();
  private final Drain drain = new Drain();
  private final Optional<Tracing> tracing;
  private final LineWriter lines = new LineWriter(System.err);
  private final Elsewhere elsewhere;
  private final Payments payments;
  private final MasterKey masterKey;
  private final Modules modules;
  private final Catalog catalog;
  private final Database database;
  private final Background<EntityManagerFactory> unit;
  private final Counting counting;
  private final KeptAnswers answers;
  private final Surroundings around;
  private final Post post;
  private final Callbacks callbacks;
  private final StatusDesk status;
  private final Sealer sealer;
  private final Follower follower;
  private final Housekeeper housekeeper;
  private final Map<String, String> firstKeys;
  private final WebServer server;
  private Surfaces surfaces;

  private Gateway(Settings settings) throws IOException, SQLException {
    this.settings = settings;
    this.tracing = Tracing.of(settings.traces(), clock);
    this.elsewhere = new Elsewhere(settings);
    // What waits for others, or works on its own for long, runs beside the rest of the start.
    Background<Database> opening = Background.of(() -> Database.open(settings));
    Background<Measuring> meters = Background.of(CallMeters::new);
    this.payments = new Payments(settings);
    this.masterKey = MasterKeys.of(settings);
    this.modules = new Modules(foundation());
    this.catalog = modules.catalog();
    this.database = opening.get();
    this.unit = Background.of(() -> Persistence.unit(database.source(), catalog.entities()));
    this.counting = new Counting(settings, database, modules.organizations().plans(), clock);
    this.answers = answers();
    this.sealer = sealer();
    this.callbacks = new Callbacks(settings.webhooks(), modules, database.source(), clock);
    this.status = statusDesk();
    this.follower = new Follower(new EventLog(database.source())).start();
    this.around = surroundings(meters.get());
    Background<Map<String, String>> firstStart = Background.of(this::firstStart);
    this.post = Post.open(settings.mail(), database.source(), masterKey, clock);
    this.server = server(identities());
    this.firstKeys = firstStart.get();
    this.housekeeper = housekeeper();
  }

  private Sealer sealer() {
    return settings.jobs().enabled() ? Sealer.start(unit::value, database.source()) : Sealer.idle();
  }

  private StatusDesk statusDesk() {
    Map<OwnPart, BooleanSupplier> others = new EnumMap<>(OwnPart.class);
    counting.redis().ifPresent(isUp -> others.put(OwnPart.REDIS, isUp));
    elsewhere.provider().ifPresent(isUp -> others.put(OwnPart.SIGN_IN, isUp));
    payments.stripe().ifPresent(isUp -> others.put(OwnPart.BILLING, isUp));
    return new StatusDesk(
        new StatusDesk.Parts(
            settings, modules.status(), database.source(), unit::value, callbacks, clock),
        others);
  }

  private Modules.Foundation foundation() {
    return new Modules.Foundation(
        masterKey,
        settings.http().base(),
        this::source,
        new PlanTerms(settings.limits()),
        elsewhere.terms(),
        new FileTerms(
            settings.files().store(settings.data()), Optional.empty(), settings.files().maxBytes()),
        settings.secrets().ofLicenses(),
        payments.terms());
  }

  private DataSource source() {
    return database.source();
  }

  private Surroundings surroundings(Measuring meters) {
    Measuring measuring = tracing.map(spans -> spans.after(meters)).orElse(meters);
    return new Surroundings(
        database.source(),
        unit::value,
        counting.limits(),
        answers,
        measuring,
        callbacks.beside(sealer).andThen(follower));
  }

  private Housekeeper housekeeper() {
    List<Chore> chores = new ArrayList<>();
    chores.add(Chore.sweeping(answers, clock));
    chores.addAll(Chore.ofSignIns(modules.auth(), clock));
    Tenantry tenantry = new Tenantry(database.source());
    Chain chain = new Chain(catalog, around, clock);
    catalog.jobs().forEach(job -> chores.add(Chore.of(job, chain, tenantry)));
    modules.wakeBy(catalog, chain::work);
    if (!settings.jobs().enabled()) {
      return Housekeeper.idle();
    }
    callbacks.start(chain, catalog);
    status.writesBy(catalog, chain::work);
    return Housekeeper.start(new Leases(database.source()), chores);
  }

  private Identities identities() {
    return new Identities(
        new Identities.Parts(settings, modules, catalog, database, elsewhere, counting, masterKey),
        clock);
  }

  private WebServer server(Identities known) {
    Chain chain = new Chain(catalog, around, clock);
    Ending log = new AccessLog(settings.log(), lines).then(new RequestBook(counting.usage()));
    Arrival arrival = new Arrival(settings.http(), drain, log, clock);
    Listening listening =
        new Listening(
            settings,
            new LiveEvents(
                catalog,
                new LiveEvents.Parts(
                    chain, follower, known.present(), settings.subscriptions().queue())),
            new Listening.Door(
                known.browsers(), known.present(), arrival.admission(), counting.usage()));
    surfaces =
        new Surfaces(
            settings,
            catalog,
            new Surfaces.Parts(
                chain, Surfaces.links(settings, masterKey, known.present()), listening));
    HttpServer listeners = new HttpServer(settings);
    post.page().ifPresent(listeners::withPages);
    return listeners.make(
        new HttpServer.Doors(
            surfaces.routing(known.browsers(), arrival, tracing),
            surfaces.sockets(),
            surfaces.documents()),
        health());
  }

  private List<HealthCheck> health() {
    List<HealthCheck> checks = new ArrayList<>(counting.health());
    checks.addAll(elsewhere.health());
    checks.add(new DatabaseHealth(database.source()));
    checks.add(new DrainHealth(drain::hasBegun));
    return checks;
  }

  /**
   * Starts the server.
   *
   * @throws IOException when the data folder cannot be used
   * @throws SQLException when the database does not answer
   */
  public static Gateway start(Settings settings) throws IOException, SQLException {
    // Before a database is started for nothing; Helidon would only log what is wrong with a port.
    HttpServer.requireFree(settings.http().address(), settings.http().port());
    HttpServer.requireFree(settings.admin().address(), settings.admin().port());
    Gateway gateway = new Gateway(settings);
    gateway.server.start();
    if (!gateway.server.isRunning()) {
      gateway.close();
      throw new IOException("The listeners did not start; the log says why");
    }
    gateway.payments.answering(gateway.port());
    gateway.status.answering(gateway.port());
    return gateway;
  }

  private KeptAnswers answers() throws SQLException {
    KeptAnswers kept =
        new KeptAnswers(database.source(), masterKey.seal("kept answers"), settings.idempotency());
    if (database.isOurs()) {
      // A client whose call the last process died in need not wait for the lease's end.
      kept.releaseAll();
    }
    return kept;
  }

  private Map<String, String> firstStart() throws IOException {
    FirstStart first = new FirstStart(modules, catalog, unit.value(), settings.data().folder());
    if (!first.isDue()) {
      return first.known();
    }
    Function<Clock, Pipeline> pipelines = time -> new Chain(catalog, around, time);
    return settings.demo().enabled() ? first.demo(pipelines, payments.standIn()) : first.bare();
  }

  /** All modules and operations. */
  public Catalog catalog() {
    return catalog;
  }

  /** Where the database is, without secrets. */
  public String databasePlace() {
    return database.toString();
  }

  /** The keys that the first start made, by the names that they have in the file of keys. */
  public Map<String, String> firstKeys() {
    return firstKeys;
  }

  /** The address of the stand-in for Stripe, where there is one. */
  public Optional<String> stripeStandIn() {
    return payments.standIn().map(StandIn::base);
  }

  /** The port for clients. */
  public int port() {
    return server.port();
  }

  /** The port for operators. */
  public int adminPort() {
    return server.port(HttpServer.ADMIN);
  }

  /** Stops in good order: first nobody is sent here any more, then running requests end. */
  @Override
  public void close() {
    drain.begin(Duration.ofSeconds(settings.http().drainDelay()));
    follower.close();
    surfaces.end();
    server.stop();
    elsewhere.close();
    payments.close();
    post.close();
    status.close();
    callbacks.close();
    housekeeper.close();
    sealer.close();
    counting.close();
    tracing.ifPresent(Tracing::close);
    unit.value().close();
    database.close();
    lines.close();
  }
}
