package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.timeline.Timeline;
import com.ecosire.domain.timeline.Timeline.About;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Folds a duplicate into its survivor. */
final class ContactMerge {
  private final Contacts contacts;
  private final Timeline timeline;

  ContactMerge(Contacts contacts, Timeline timeline) {
    this.contacts = contacts;
    this.timeline = timeline;
  }

  Contact merge(MergeContacts wanted, Call call) {
    if (wanted.survivorId().equals(wanted.duplicateId())) {
      throw Problems.invalid("duplicateId", "same_contact", "Must not be the survivor itself");
    }
    Contact survivor = find("survivorId", wanted.survivorId(), call);
    Contact duplicate = find("duplicateId", wanted.duplicateId(), call);
    ContactInput merged = fill(survivor, duplicate);
    move(duplicate.id(), survivor.id(), call);
    call.emit(ContactsModule.MERGED, new MergedContacts(survivor.id(), duplicate.id()));
    // The e-mail must be free before the survivor can take it.
    call.session().manager().remove(duplicate);
    call.session().flush();
    About about = new About("Contact", duplicate.id());
    timeline.note(survivor.id(), "merged", duplicate.name() + " was folded in", about, call);
    return contacts.replace(survivor, merged, call);
  }

  private Contact find(String field, UUID id, Call call) {
    return contacts
        .findToChange(id, call)
        .orElseThrow(() -> Problems.unknownReference(field, "Contact"));
  }

  /** The survivor's values, the duplicate's where it has none, and the tags of both. */
  private ContactInput fill(Contact survivor, Contact duplicate) {
    Set<String> tags = new LinkedHashSet<>(survivor.tags());
    tags.addAll(duplicate.tags());
    return contacts.with(
        survivor,
        input -> {
          for (Field field : Shape.of(ContactInput.class).fields()) {
            if (field.get(input) == null && field.get(duplicate.input) != null) {
              field.set(input, field.get(duplicate.input));
            }
          }
          input.tags = List.copyOf(tags);
          if (survivor.id().equals(input.parentId) || duplicate.id().equals(input.parentId)) {
            input.parentId =
                survivor.id().equals(duplicate.input.parentId) ? null : duplicate.input.parentId;
          }
        });
  }

  private void move(UUID from, UUID to, Call call) {
    update("ContactAddress", "contactId", from, to, call);
    update("ContactNote", "contactId", from, to, call);
    update("Contact", "input.parentId", from, to, call);
    timeline.move(from, to, call);
  }

  private static void update(String entity, String attribute, UUID from, UUID to, Call call) {
    EntityManager manager = call.session().manager();
    String jpql =
        "update "
            + entity
            + " r set r."
            + attribute
            + " = :to"
            + " where r.organizationId = :org and r."
            + attribute
            + " = :from";
    manager
        .createQuery(jpql)
        .setParameter("to", to)
        .setParameter("org", call.organization())
        .setParameter("from", from)
        .executeUpdate();
  }
}
