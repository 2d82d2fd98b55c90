package com.ecosire.gateway.pipeline;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.users.colleagues.Colleagues;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.shape.Source;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.Persistence;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.timeline.Timeline;
import com.ecosire.gateway.limits.Limits;
import com.ecosire.gateway.limits.LocalRateLimiter;
import com.ecosire.gateway.limits.PlanTerms;
import com.ecosire.gateway.limits.QuotaLedger;
import com.ecosire.gateway.limits.Quotas;
import com.ecosire.gateway.settings.Settings;
import com.ecosire.gateway.settings.SettingsReader;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.UUID;

/** The chain around the contacts and a module of trials, over the shared test database. */
final class House {
  static final Settings SETTINGS =
      SettingsReader.read(List.of(), new Properties(), Map.of()).settings();
  static final Catalog CATALOG =
      Catalog.of(List.of(new ContactsModule(new Timeline()), new TrialsModule(), colleagues()));
  static final KeptAnswers ANSWERS =
      new KeptAnswers(
          TestDatabase.dataSource(),
          MasterKey.of("0123456789abcdef0123456789abcdef").seal("test"),
          SETTINGS.idempotency());
  static final MovableClock CLOCK = new MovableClock();
  static final Limits LIMITS =
      new Limits(
          new OrganizationsModule(
                  new OrganizationsModule.Foundation(
                      new PlanTerms(SETTINGS.limits()),
                      () -> Catalog.of(List.of()),
                      TestDatabase::dataSource))
              .plans(),
          SETTINGS.limits().anonymous(),
          SETTINGS.limits().operations(),
          new LocalRateLimiter(1 << 20),
          new Quotas(
              new QuotaLedger(TestDatabase.dataSource(), (connection, reached) -> {}),
              CLOCK,
              Duration.ofHours(1)));
  static final List<String> MEASURED = new ArrayList<>();
  private static final EntityManagerFactory UNIT =
      Persistence.unit(TestDatabase.dataSource(), CATALOG.entities());
  static final Chain CHAIN =
      new Chain(
          CATALOG,
          new Surroundings(
              TestDatabase.dataSource(),
              () -> UNIT,
              LIMITS,
              ANSWERS,
              (operation, request, code, nanos) -> MEASURED.add(operation.id() + " " + code),
              organization -> {}),
          CLOCK);

  final Caller caller;
  Optional<String> key = Optional.empty();
  OptionalLong version = OptionalLong.empty();
  Request last;

  private House(Caller caller) {
    this.caller = caller;
  }

  /** A key of an organization of its own. */
  static House with(Access access) {
    return of(access, UUID.randomUUID(), "enterprise");
  }

  static House of(Access access, UUID organization, String plan) {
    return new House(Caller.key(UUID.randomUUID(), organization, access).under(plan));
  }

  static House anonymous(UUID organization) {
    return new House(Caller.anonymous(organization));
  }

  House keyed(String idempotencyKey) {
    key = Optional.of(idempotencyKey);
    return this;
  }

  House expecting(long expected) {
    version = OptionalLong.of(expected);
    return this;
  }

  @SuppressWarnings("unchecked")
  <O> Outcome<O> run(String id, Map<String, ?> values, Object... path) {
    Operation<Object, O> operation = (Operation<Object, O>) CATALOG.operation(id).orElseThrow();
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < path.length; i += 2) {
      ids.put((String) path[i], path[i + 1].toString());
    }
    Arguments arguments =
        new Arguments(ids, values, Map.of(), Source.TYPED, Selection.ALL, version);
    last = new Request(caller, new Origin("request-1", "192.0.2.7", "curl/8", "rest"), key);
    return CHAIN.run(operation, arguments, last);
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  <O> O call(String id, Map<String, ?> values, Object... path) {
    Outcome<O> outcome = run(id, values, path);
    return outcome.value();
  }

  Problem refused(String id, Map<String, ?> values, Object... path) {
    try {
      Object answer = call(id, values, path);
      throw new AssertionError(id + " was not refused but answered " + answer);
    } catch (ProblemException e) {
      return e.problem();
    }
  }

  String code(String id, Map<String, ?> values, Object... path) {
    return refused(id, values, path).code().word();
  }

  /** The rows of a table that belong to the organization, with all columns as text. */
  List<Map<String, String>> rows(String table, String order) {
    String sql = "SELECT * FROM " + table + " WHERE organizationId = ? ORDER BY " + order;
    List<Map<String, String>> all = new ArrayList<>();
    try (Connection connection = TestDatabase.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, Binary.of(caller.organization()));
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        all.add(row(rows));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return all;
  }

  private static Map<String, String> row(ResultSet rows) throws SQLException {
    Map<String, String> row = new HashMap<>();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      Object value = rows.getObject(i);
      String text =
          value instanceof byte[] bytes && bytes.length == 16
              ? Binary.uuid(bytes).toString()
              : String.valueOf(value);
      row.put(rows.getMetaData().getColumnName(i), text);
    }
    return row;
  }

  /** Contacts show the names of those who look after them. */
  private static BusinessModule colleagues() {
    return () ->
        ModuleApi.module(
            "users",
            Area.PLATFORM,
            "People",
            Resource.resource("/users/colleagues", new Colleagues(), "a colleague").list());
  }
}
