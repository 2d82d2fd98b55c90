package com.ecosire.domain.store;

import com.ecosire.domain.session.Session;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.persistence.jpa.JpaQuery;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * A JPQL query whose SQL is prepared once, with its limit. The provider caches parsed JPQL, but
 * writes its SQL anew whenever a limit or a hint is set, which costs more than reading twenty rows.
 *
 * @param <T> the type of a row; Object[] where several values are selected
 */
final class Prepared<T> {
  /** Reads objects that nobody will change, so that no copies are kept of them. */
  private static final String READ_ONLY = "eclipselink.read-only";

  /** So many different queries are kept; callers can make more by combining filters. */
  private static final int MOST = 2_000;

  private static final Map<Object, Map<String, DatabaseQuery>> KNOWN = new ConcurrentHashMap<>();

  private final Session session;
  private final String jpql;
  private final Class<T> type;
  private final int most;
  private final Map<String, Object> parameters = new HashMap<>();

  private Prepared(Session session, String jpql, Class<T> type, int most) {
    this.session = session;
    this.jpql = jpql;
    this.type = type;
    this.most = most;
  }

  /** A query; {@code most} limits its rows, 0 does not. */
  static <T> Prepared<T> query(Session session, String jpql, Class<T> type, int most) {
    return new Prepared<>(session, jpql, type, most);
  }

  Prepared<T> with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  /** All rows up to the limit. */
  @SuppressWarnings("unchecked")
  List<T> list() {
    DatabaseQuery query = prepared();
    List<Object> values = new ArrayList<>(parameters.size());
    for (String argument : query.getArguments()) {
      values.add(parameters.get(argument));
    }
    Object found = session.manager().unwrap(UnitOfWork.class).executeQuery(query, values);
    // A condition on the whole key makes a query for one object, which answers it alone.
    return found instanceof List<?> rows ? (List<T>) rows : Stream.ofNullable((T) found).toList();
  }

  /** The rows behind the first ones; prepared each time, since every place is another query. */
  List<T> listFrom(int first) {
    return first == 0 ? list() : query().setFirstResult(first).getResultList();
  }

  private DatabaseQuery prepared() {
    EntityManager manager = session.manager();
    Map<String, DatabaseQuery> known =
        KNOWN.computeIfAbsent(manager.getEntityManagerFactory(), any -> new ConcurrentHashMap<>());
    String key = (session.writes() ? "w" : "r") + most + ":" + jpql;
    DatabaseQuery query = known.get(key);
    if (query == null) {
      query = prepare(manager);
      if (known.size() < MOST) {
        known.put(key, query);
      }
    }
    return query;
  }

  private DatabaseQuery prepare(EntityManager manager) {
    DatabaseQuery query = (DatabaseQuery) query().unwrap(JpaQuery.class).getDatabaseQuery().clone();
    if (most > 0 && query instanceof ReadQuery limited) {
      limited.setMaxRows(most);
    }
    query.prepareCall(manager.unwrap(UnitOfWork.class), new DatabaseRecord());
    return query;
  }

  private jakarta.persistence.TypedQuery<T> query() {
    jakarta.persistence.TypedQuery<T> query = session.manager().createQuery(jpql, type);
    parameters.forEach(query::setParameter);
    if (most > 0) {
      query.setMaxResults(most);
    }
    readOnly(query, session);
    return query;
  }

  /** Marks a query whose results nobody will change. */
  static void readOnly(Query query, Session session) {
    if (!session.writes()) {
      query.setHint(READ_ONLY, "True");
    }
  }
}
