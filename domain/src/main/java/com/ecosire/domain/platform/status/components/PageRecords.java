package com.ecosire.domain.platform.status.components;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Definition;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.store.Stored;

/**
 * Records of the status page: all callers see the operator's, and the page hears of changes.
 *
 * @param <E> the stored type
 * @param <I> what clients may set
 */
public class PageRecords<E extends Stored, I> extends Store<E, I> {
  private final Place place;

  /** Records of what a definition says. */
  protected PageRecords(Definition<E, I> definition, Place place) {
    super(definition.seen(place::in));
    this.place = place;
  }

  @Override
  protected void stored(Change<E, I> change) {
    place.changes(change.call());
  }

  @Override
  protected void removing(E record, Call call) {
    place.changes(call);
  }
}
