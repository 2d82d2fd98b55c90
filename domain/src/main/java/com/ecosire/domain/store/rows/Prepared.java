package com.ecosire.domain.store.rows;

import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.Padded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * A JPQL query on records {@code r} whose SQL is written once, by the persistence provider. What
 * nobody will change is read without it, straight from the rows.
 *
 * @param <T> what a row becomes
 */
public final class Prepared<T> {
  private final Session session;
  private final What<T> what;
  private final StringBuilder jpql = new StringBuilder(200);
  private final Map<String, Object> parameters = new HashMap<>();
  private int first;
  private int most;

  private Prepared(Session session, What<T> what) {
    this.session = session;
    this.what = what;
  }

  /** A query; {@code rest} is its JPQL from the word {@code from} on. */
  public static <T> Prepared<T> query(Session session, What<T> what, String rest) {
    Prepared<T> query = new Prepared<>(session, what);
    query.jpql.append("select ").append(what.jpql()).append(' ').append(rest);
    return query;
  }

  /** Sets a parameter; a collection is for {@code in} and must have a member. */
  public Prepared<T> with(String name, Object value) {
    parameters.put(name, value instanceof Collection<?> many ? Padded.of(many) : value);
    return this;
  }

  /** At most so many rows. */
  public Prepared<T> most(int rows) {
    most = rows;
    return this;
  }

  /** Not the first rows. */
  public Prepared<T> from(long row) {
    first = Math.toIntExact(row);
    return this;
  }

  /** The first row, if there is any. */
  public Optional<T> one() {
    List<T> found = list();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /** All rows, within the bounds. */
  public List<T> list() {
    if (!session.writes()) {
      return direct();
    }
    // What the call has changed so far counts.
    session.flush();
    return what instanceof What.Whole<?> ? managed() : direct();
  }

  private List<T> direct() {
    Statements statements = Statements.of(session);
    return statements.run(statements.select(this), session, this::value);
  }

  @SuppressWarnings("unchecked")
  private List<T> managed() {
    DatabaseQuery query = Statements.of(session).query(this);
    List<Object> values = new ArrayList<>(parameters.size());
    for (String argument : query.getArguments()) {
      values.add(value(argument));
    }
    Object found = session.manager().unwrap(UnitOfWork.class).executeQuery(query, values);
    // A condition on the whole key makes a query for one object, which answers it alone.
    return found instanceof List<?> rows ? (List<T>) rows : Stream.ofNullable((T) found).toList();
  }

  /** The value of a place in the statement. */
  private Object value(String name) {
    return switch (name) {
      case Statements.MOST -> most;
      case Statements.FIRST -> first;
      default -> {
        int member = name.indexOf(Statements.MEMBER);
        yield member < 0
            ? parameters.get(name)
            : ((List<?>) parameters.get(name.substring(0, member)))
                .get(Integer.parseInt(name.substring(member + 1)));
      }
    };
  }

  Session session() {
    return session;
  }

  What<T> what() {
    return what;
  }

  String jpql() {
    return jpql.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  int most() {
    return most;
  }

  int first() {
    return first;
  }
}
