package com.ecosire.domain.commerce.contacts;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.timeline.Timeline;
import com.ecosire.domain.timeline.Timeline.About;

/** The notes about contacts. */
final class ContactNotes extends Store<ContactNote, NoteInput> {
  private final Timeline timeline;

  ContactNotes(Contacts contacts, Timeline timeline) {
    super(
        records(ContactNote.class, NoteInput.class)
            .within(contacts, "contactId")
            .list(listing().sort("createdAt")));
    this.timeline = timeline;
  }

  @Override
  protected void applied(Change<ContactNote, NoteInput> change) {
    Caller caller = change.call().caller();
    if (change.isNew() && caller.kind() == Caller.Kind.USER) {
      change.record().authorId = caller.id().orElseThrow();
    }
  }

  @Override
  protected void stored(Change<ContactNote, NoteInput> change) {
    if (change.isNew()) {
      About note = new About("ContactNote", change.record().id());
      timeline.note(change.record().contactId, "note", "A note was written", note, change.call());
    }
  }
}
