package com.ecosire.domain.platform.audit;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.RepeatableWriteUnitOfWork;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;

/**
 * A record that a unit of work changed or removed. The persistence provider has compared it with
 * what was read, in order to write no more than that; nothing is read again.
 *
 * @param record the record as it is now
 * @param changes its changed fields as clients see them
 */
public record TouchedRecord(Object record, List<FieldChange> changes) {
  private static final Set<String> ALWAYS = Set.of("updatedAt", "version", "rowVersion");
  private static final Json SECRET = new Json("\"***\"");

  /** A record of a type, if the session touched it and has sent that to the database. */
  public static Optional<TouchedRecord> find(Session session, Class<?> type, UUID id) {
    UnitOfWork unit = session.manager().unwrap(UnitOfWork.class);
    if (!(unit instanceof RepeatableWriteUnitOfWork writing)) {
      return Optional.empty();
    }
    UnitOfWorkChangeSet sent = writing.getCumulativeUOWChangeSet();
    if (sent == null) {
      return Optional.empty();
    }
    return Stream.concat(
            sent.getAllChangeSets().keySet().stream(), sent.getDeletedObjects().keySet().stream())
        .filter(each -> is(each.getUnitOfWorkClone(), type, id))
        .findFirst()
        .map(TouchedRecord::of);
  }

  private static boolean is(Object record, Class<?> type, UUID id) {
    return type.isInstance(record) && record instanceof Stored stored && id.equals(stored.id());
  }

  private static TouchedRecord of(ObjectChangeSet set) {
    Object record = set.getUnitOfWorkClone();
    List<FieldChange> changes = new ArrayList<>();
    if (!set.isNew()) {
      add(changes, set, "", record);
    }
    return new TouchedRecord(record, List.copyOf(changes));
  }

  private static void add(
      List<FieldChange> changes, ObjectChangeSet set, String path, Object record) {
    for (ChangeRecord change : set.getChanges()) {
      String attribute = path + change.getAttribute();
      if (change instanceof AggregateChangeRecord part
          && part.getChangedObject() instanceof ObjectChangeSet inner) {
        add(changes, inner, attribute + ".", record);
      } else {
        field(record, attribute)
            .map(field -> change(field, change.getOldValue(), field.get(record)))
            .ifPresent(changes::add);
      }
    }
  }

  private static Optional<Field> field(Object record, String attribute) {
    return Shape.of(record.getClass()).fields().stream()
        .filter(field -> field.attribute().equals(attribute))
        .filter(field -> !ALWAYS.contains(field.name()))
        .findFirst();
  }

  private static FieldChange change(Field field, Object before, Object after) {
    return new FieldChange(field.name(), json(field, before), json(field, after));
  }

  private static Json json(Field field, Object value) {
    return field.type() == Scalar.SECRET ? SECRET : new Json(JsonWriter.text(field.type(), value));
  }
}
