package com.ecosire.domain.commerce.contacts;

import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.Event.internal;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.many;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.users.colleagues.Colleague;
import com.ecosire.domain.timeline.Timeline;
import com.ecosire.domain.timeline.TimelineEntry;
import com.ecosire.domain.transfer.ImportReport;

/** People and companies that an organization deals with. */
public final class ContactsModule implements BusinessModule {
  /** A contact was made. */
  public static final Event<Contact> CREATED =
      event("contact.created", Contact.class, "A contact was made");

  /** A contact was changed. */
  public static final Event<Contact> UPDATED =
      event("contact.updated", Contact.class, "A contact was changed");

  /** A contact was deleted. */
  public static final Event<Contact> DELETED =
      event("contact.deleted", Contact.class, "A contact was deleted");

  /** A duplicate was folded into its survivor; listeners move what refers to it. */
  public static final Event<MergedContacts> MERGED =
      event("contact.merged", MergedContacts.class, "A duplicate was folded into its survivor");

  /** A contact is about to be deleted; who needs it refuses. */
  public static final Event<Contact> DELETING =
      internal("contact.deleting", Contact.class, "A contact is about to be deleted");

  private final Contacts contacts;
  private final ContactAddresses addresses;
  private final ContactNotes notes;
  private final ContactTransfer transfer;
  private final ContactMerge merge;

  /** The module with the timelines that it writes to. */
  public ContactsModule(Timeline timeline) {
    contacts = new Contacts(timeline);
    addresses = new ContactAddresses(contacts);
    notes = new ContactNotes(contacts, timeline);
    transfer = new ContactTransfer(contacts);
    merge = new ContactMerge(contacts, timeline);
  }

  /** The contacts, for other modules. */
  public Contacts contacts() {
    return contacts;
  }

  @Override
  public ModuleApi api() {
    return module(
            "contacts",
            Area.COMMERCE,
            "People and companies that an organization deals with: customers, vendors, partners and"
                + " leads",
            resource("/contacts", contacts, "a person or company")
                .standard()
                .command(
                    "merge",
                    MergeContacts.class,
                    one(Contact.class),
                    "Fold a duplicate into its survivor and delete it",
                    merge::merge,
                    emits(MERGED))
                .command(
                    "import",
                    ImportContacts.class,
                    one(ImportReport.class),
                    "Add contacts from a CSV file, or change those that have the e-mail",
                    transfer::importCsv,
                    emits(CREATED, UPDATED))
                .query(
                    "export",
                    ExportContacts.class,
                    file("text/csv", "application/x-ndjson"),
                    "All contacts as CSV, or one JSON object a line",
                    transfer::export,
                    audited())
                .itemQuery(
                    "activity",
                    paged(Activity.class),
                    "What happened with a contact, newest first",
                    contacts::activity)
                .query(
                    "duplicates",
                    many(DuplicateContacts.class),
                    "Contacts that look like one, by telephone, tax id, or name and website",
                    contacts::duplicates)
                .command(
                    "bulkTag",
                    TagContacts.class,
                    one(TaggedContacts.class),
                    "Add tags to many contacts, or take them off",
                    contacts::bulkTag,
                    emits(UPDATED))
                .belongsTo(
                    "parent", "parentId", Contact.class, "The company that the contact belongs to")
                .belongsTo(
                    "owner",
                    "ownerId",
                    Colleague.class,
                    "The user who looks after the contact, by name even after the user is removed")
                .hasMany(
                    "children",
                    Contact.class,
                    "parentId",
                    "People and companies that belong to the contact")
                .hasMany(
                    "addresses",
                    ContactAddress.class,
                    "contactId",
                    "More addresses of the contact"),
            resource("/contacts/{contactId}/addresses", addresses, "an address of a contact")
                .standard(),
            resource("/contacts/{contactId}/notes", notes, "a note about a contact")
                .list()
                .create()
                .update()
                .delete())
        .raises(CREATED, UPDATED, DELETED, MERGED)
        .stores(TimelineEntry.class);
  }
}
