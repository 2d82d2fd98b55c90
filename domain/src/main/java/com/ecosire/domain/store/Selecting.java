package com.ecosire.domain.store;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.rows.Prepared;
import com.ecosire.domain.store.rows.What;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records of one type that fulfil a condition of a module's rule, always within the organization of
 * the call.
 *
 * @param <E> the stored type
 */
public final class Selecting<E> {
  private final Class<E> entity;
  private final Call call;
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final String condition;
  private String order = "";
  private boolean locked;

  Selecting(Class<E> entity, String condition, Call call) {
    this.entity = entity;
    this.condition = condition;
    this.call = call;
  }

  /** Sets a parameter; of a collection, an empty one finds nothing. */
  public Selecting<E> with(String name, Object value) {
    parameters.put(name, value instanceof Collection<?> many ? Padded.of(many) : value);
    return this;
  }

  /** Sorts by JPQL such as {@code r.position, r.id}. */
  public Selecting<E> orderBy(String jpql) {
    order = " order by " + jpql;
    return this;
  }

  /**
   * Locks the rows until the end of the transaction, so that nobody else decides on them meanwhile.
   */
  public Selecting<E> locked() {
    locked = true;
    return this;
  }

  /** All of them; for sets that are small by their nature. */
  public List<E> all() {
    return atMost(0);
  }

  /** The first of them. */
  public Optional<E> first() {
    return atMost(1).stream().findFirst();
  }

  /** At most so many of them. */
  public List<E> atMost(int count) {
    if (isEmpty()) {
      return List.of();
    }
    return locked
        ? locking(count)
        : bind(new What.Whole<>(entity), from() + order).most(count).list();
  }

  /** Whether there is any. */
  public boolean any() {
    return !isEmpty() && bind(new What.Ids(), from()).most(1).one().isPresent();
  }

  /** How many there are. */
  public long count() {
    return isEmpty() ? 0 : bind(new What.Count(), from()).list().getFirst();
  }

  private boolean isEmpty() {
    return parameters.values().stream()
        .anyMatch(value -> value instanceof Collection<?> many && many.isEmpty());
  }

  private <T> Prepared<T> bind(What<T> what, String rest) {
    Prepared<T> query = Prepared.query(call.session(), what, rest).with("org", call.organization());
    parameters.forEach(query::with);
    return query;
  }

  private List<E> locking(int count) {
    TypedQuery<E> query =
        call.session().manager().createQuery("select r " + from() + order, entity);
    query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
    query.setParameter("org", call.organization());
    parameters.forEach(query::setParameter);
    if (count > 0) {
      query.setMaxResults(count);
    }
    return query.getResultList();
  }

  private String from() {
    return "from "
        + entity.getSimpleName()
        + " r where r.organizationId = :org and ("
        + condition
        + ")";
  }
}
