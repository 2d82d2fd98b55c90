package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Records;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Patch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records that are only described: a document is made without reading any. */
record NoRecords<E, I>(Class<E> entity, Class<I> input, Listing offered) implements Records<E, I> {
  @Override
  public List<Event<?>> lifecycle() {
    return List.of();
  }

  @Override
  public Page<E> list(ListRequest request, Selection selection, Call call) {
    throw new UnsupportedOperationException();
  }

  @Override
  public E read(UUID id, Selection selection, Call call) {
    throw new UnsupportedOperationException();
  }

  @Override
  public E create(I input, Call call) {
    throw new UnsupportedOperationException();
  }

  @Override
  public E update(UUID id, Patch<I> patch, Call call) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(UUID id, Call call) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<UUID, E> byIds(Collection<UUID> ids, Selection selection, Call call) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<UUID, List<E>> byParent(
      Children children, Collection<UUID> parents, Selection selection, Call call) {
    throw new UnsupportedOperationException();
  }
}
