package com.ecosire.domain.operation;

import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The stored records behind a resource: what the standard rows of its table and its relations need.
 *
 * @param <E> the stored type
 * @param <I> what clients may set
 */
public interface Records<E, I> {
  /** The stored type. */
  Class<E> entity();

  /** What clients may set. */
  Class<I> input();

  /** What the list offers. */
  Listing offered();

  /** The public events that creation, update and deletion raise. */
  List<Event<?>> lifecycle();

  /**
   * A page of the records of the caller's organization, and of the path's parent where there is
   * one.
   */
  Page<E> list(ListRequest request, Selection selection, Call call);

  /** One record; 404 where the caller's organization has none with this id. */
  E read(UUID id, Selection selection, Call call);

  /** Makes a record. */
  E create(I input, Call call);

  /** Changes a record. */
  E update(UUID id, Patch<I> patch, Call call);

  /** Removes a record. */
  void delete(UUID id, Call call);

  /** The records of some ids by id, in one statement; unknown ids are absent. */
  Map<UUID, E> byIds(Collection<UUID> ids, Selection selection, Call call);

  /**
   * For each parent the first records that refer to it by a field; parents without any are absent.
   * One statement, and a second one where parents have more than may be shown.
   */
  Map<UUID, List<E>> byParent(
      Children children, Collection<UUID> parents, Selection selection, Call call);

  /**
   * Which records belong to a parent.
   *
   * @param key their field with the id of the parent
   * @param request which of them, in which order
   */
  record Children(Field key, ListRequest request) {}
}
