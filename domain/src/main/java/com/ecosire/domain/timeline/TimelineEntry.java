package com.ecosire.domain.timeline;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing that happened with one record. */
@Entity
@Table(name = "timeline_entry")
@Doc("One thing that happened with one record")
public class TimelineEntry extends Stored {
  UUID ownerId;
  String kind;
  UUID actorId;
  String text;
  String referenceType;
  UUID referenceId;

  /** What kind of thing, such as {@code merged}. */
  public String kind() {
    return kind;
  }

  /** The person or key that did it; null where the server did. */
  public UUID actorId() {
    return actorId;
  }

  /** One sentence. */
  public String text() {
    return text;
  }

  /** The name of the resource that it is about beside the owner; null where there is none. */
  public String referenceType() {
    return referenceType;
  }

  /** The id of the record that it is about beside the owner; null where there is none. */
  public UUID referenceId() {
    return referenceId;
  }
}
