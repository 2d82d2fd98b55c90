package com.ecosire.domain.store.rows;

import com.ecosire.domain.session.Session;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ParameterExpression;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.JpaQuery;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * The statements of one persistence unit that were prepared before. The provider caches parsed
 * JPQL, but writes its SQL anew whenever a limit or a hint is set, which costs more than reading
 * twenty rows.
 */
final class Statements {
  /** Between the name of a collection and the index of its member. */
  static final char MEMBER = '_';

  static final String MOST = "most rows";
  static final String FIRST = "first row";

  /** So many different queries are kept; callers can make more by combining filters. */
  private static final int KEPT = 2_000;

  private static final Map<EntityManagerFactory, Statements> UNITS = new ConcurrentHashMap<>();

  private final DataSource source;
  private final Map<String, Select<?>> selects = new ConcurrentHashMap<>();
  private final Map<String, DatabaseQuery> queries = new ConcurrentHashMap<>();

  private Statements(EntityManagerFactory unit) {
    JNDIConnector connector =
        (JNDIConnector) JpaHelper.getServerSession(unit).getLogin().getConnector();
    this.source = connector.getDataSource();
  }

  static Statements of(Session session) {
    Statements known = UNITS.get(session.factory());
    return known != null ? known : UNITS.computeIfAbsent(session.factory(), Statements::new);
  }

  /** Runs a statement that has no named values. */
  <T> List<T> run(Select<T> select, Session session) {
    return run(
        select,
        session,
        name -> {
          throw new IllegalStateException("There is no value for " + name);
        });
  }

  /** Runs a statement, within the transaction where there is one. */
  <T> List<T> run(Select<T> select, Session session, Function<String, Object> values) {
    try {
      if (session.writes()) {
        return select.run(session.connection(), values);
      }
      try (Connection connection = source.getConnection()) {
        return select.run(connection, values);
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** The SQL of a query that is read without the provider. */
  @SuppressWarnings("unchecked")
  <T> Select<T> select(Prepared<T> wanted) {
    String key = key(wanted);
    Select<?> known = selects.get(key);
    if (known == null) {
      known = select(prepare(wanted), wanted.what());
      keep(selects, key, known);
    }
    return (Select<T>) known;
  }

  /** The provider's query, for records that it has to watch. */
  DatabaseQuery query(Prepared<?> wanted) {
    if (wanted.first() > 0) {
      return prepare(wanted);
    }
    String key = key(wanted) + wanted.most();
    DatabaseQuery known = queries.get(key);
    if (known == null) {
      known = prepare(wanted);
      keep(queries, key, known);
    }
    return known;
  }

  private static <T> void keep(Map<String, T> known, String key, T made) {
    if (known.size() < KEPT) {
      known.put(key, made);
    }
  }

  /** The same for all statements of one text: the sizes of collections decide on it, too. */
  private static String key(Prepared<?> wanted) {
    StringBuilder key = new StringBuilder(wanted.jpql());
    key.append(wanted.most() > 0 ? '+' : '-');
    wanted
        .parameters()
        .forEach(
            (name, value) -> {
              if (value instanceof List<?> many) {
                key.append(name).append(many.size());
              }
            });
    return key.toString();
  }

  private static <T> Select<T> select(DatabaseQuery query, What<T> what) {
    DatabaseCall call = query.getCall();
    List<Select.Slot> slots = new ArrayList<>();
    for (Object parameter : call.getParameters()) {
      slots.add(slot(parameter));
    }
    List<String> columns = call.getFields().stream().map(field -> field.getName()).toList();
    return new Select<>(call.getSQLString(), slots, what.rows(columns));
  }

  private static Select.Slot slot(Object parameter) {
    if (parameter instanceof ParameterExpression named) {
      return new Select.Slot.Named(named.getField().getName());
    }
    if (DatabaseCall.MAXROW_FIELD.equals(parameter)) {
      return new Select.Slot.Named(MOST);
    }
    return DatabaseCall.FIRSTRESULT_FIELD.equals(parameter)
        ? new Select.Slot.Named(FIRST)
        : new Select.Slot.Constant(parameter);
  }

  private static DatabaseQuery prepare(Prepared<?> wanted) {
    EntityManager manager = wanted.session().manager();
    jakarta.persistence.Query query = manager.createQuery(jpql(wanted));
    if (wanted.most() > 0) {
      query.setMaxResults(wanted.most());
    }
    if (wanted.first() > 0) {
      query.setFirstResult(wanted.first());
    }
    DatabaseQuery prepared =
        (DatabaseQuery) query.unwrap(JpaQuery.class).getDatabaseQuery().clone();
    if (prepared instanceof ReadQuery limited && wanted.most() > 0) {
      limited.setMaxRows(wanted.first() + wanted.most());
      limited.setFirstResult(wanted.first());
    }
    prepared.prepareCall(manager.unwrap(UnitOfWork.class), new DatabaseRecord());
    return prepared;
  }

  /** JPQL in which a collection has a place for each of its members. */
  private static String jpql(Prepared<?> wanted) {
    String jpql = wanted.jpql();
    for (Map.Entry<String, Object> parameter : wanted.parameters().entrySet()) {
      if (parameter.getValue() instanceof List<?> many) {
        String name = ":" + parameter.getKey();
        String members =
            IntStream.range(0, many.size())
                .mapToObj(i -> name + MEMBER + i)
                .collect(Collectors.joining(", ", "(", ")"));
        jpql = jpql.replaceAll(name + "\\b", members);
      }
    }
    return jpql;
  }
}
