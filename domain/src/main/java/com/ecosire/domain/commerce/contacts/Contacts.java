package com.ecosire.domain.commerce.contacts;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.timeline.Timeline;
import com.ecosire.domain.timeline.Timeline.About;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All contacts, with the rules for a single one. */
public final class Contacts extends Store<Contact, ContactInput> {
  private static final Selection IN_SHORT = new Selection(Set.of("name", "email"), Set.of());
  private static final int MAX_TAGS = 1000;
  private static final int MAX_DUPLICATES = 1000;
  private static final int MAX_DEPTH = 100;

  private final Timeline timeline;

  Contacts(Timeline timeline) {
    super(
        records(Contact.class, ContactInput.class)
            .list(
                listing()
                    .search("name", "email")
                    .filter("type", "tags", "ownerId", "parentId", "createdAt")
                    .sort("name", "email", "createdAt", "updatedAt"))
            .raises(ContactsModule.CREATED, ContactsModule.UPDATED, ContactsModule.DELETED));
    this.timeline = timeline;
  }

  @Override
  protected void check(Change<Contact, ContactInput> change) {
    UUID parent = change.after().parentId;
    if (parent != null && change.changes(input -> input.parentId)) {
      checkParent(change.record().id(), parent, change.call());
    }
    if (change.after().type == ContactType.PERSON
        && change.changes(input -> input.type)
        && !change.isNew()) {
      refuseWhileParent(change.record().id(), change.call());
    }
  }

  private void checkParent(UUID contact, UUID parent, Call call) {
    UUID next = parent;
    for (int depth = 0; next != null; depth++) {
      if (next.equals(contact) || depth == MAX_DEPTH) {
        throw Problems.invalid("parentId", "cycle", "Must not make a contact its own ancestor");
      }
      Contact ancestor = get(next, call);
      if (depth == 0 && ancestor.type() != ContactType.COMPANY) {
        throw Problems.invalid("parentId", "not_a_company", "Must be a company");
      }
      next = ancestor.input.parentId;
    }
  }

  private void refuseWhileParent(UUID contact, Call call) {
    if (where("r.input.parentId = :id", call).with("id", contact).any()) {
      throw Problems.invalid(
          "type", "has_children", "Must stay a company while other contacts belong to it");
    }
  }

  @Override
  protected void applied(Change<Contact, ContactInput> change) {
    ContactKeys.set(change.record());
  }

  @Override
  protected void stored(Change<Contact, ContactInput> change) {
    String what = change.isNew() ? "created" : "updated";
    String text = change.record().name() + " was " + what;
    timeline.note(
        change.record().id(),
        what,
        text,
        new About("Contact", change.record().id()),
        change.call());
  }

  @Override
  protected void removing(Contact contact, Call call) {
    call.emit(ContactsModule.DELETING, contact);
    orphan(contact.id(), call);
    deleteAll("ContactAddress", contact.id(), call);
    deleteAll("ContactNote", contact.id(), call);
    timeline.forget(contact.id(), call);
  }

  private static void orphan(UUID parent, Call call) {
    call.session()
        .manager()
        .createQuery(
            "update Contact c set c.input.parentId = null where c.organizationId = :org and"
                + " c.input.parentId = :id")
        .setParameter("org", call.organization())
        .setParameter("id", parent)
        .executeUpdate();
  }

  private static void deleteAll(String entity, UUID contact, Call call) {
    call.session()
        .manager()
        .createQuery(
            "delete from " + entity + " r where r.organizationId = :org and r.contactId = :id")
        .setParameter("org", call.organization())
        .setParameter("id", contact)
        .executeUpdate();
  }

  /** What happened with a contact, newest first. */
  Page<Activity> activity(UUID id, Call call) {
    require(id, call);
    return timeline.of(id, call).map(Activity::of);
  }

  /** Some contacts in short by their ids, in one statement; unknown ids are absent. */
  public Map<UUID, ContactSummary> summaries(Collection<UUID> ids, Call call) {
    Map<UUID, ContactSummary> summaries = new HashMap<>();
    byIds(Set.copyOf(ids), IN_SHORT, call)
        .forEach((id, contact) -> summaries.put(id, contact.summary()));
    return summaries;
  }

  /** The contact with an address, whatever its case; a person is made where there is none. */
  public Contact ofBuyer(String email, String name, Call call) {
    return where("r.input.email = :email", call)
        .with("email", email)
        .first()
        .orElseGet(() -> create(buyer(email, name), call));
  }

  private static ContactInput buyer(String email, String name) {
    ContactInput input = new ContactInput();
    input.email = email;
    input.name = name;
    return input;
  }

  /** Groups of contacts that look like one; at most 1,000. */
  List<DuplicateContacts> duplicates(Call call) {
    List<DuplicateContacts> groups = new ArrayList<>();
    for (ContactKeys key : ContactKeys.values()) {
      Map<String, List<Contact>> found = new HashMap<>();
      where(key.shared(), call)
          .orderBy("r." + key.attribute() + ", r.id")
          .atMost(MAX_DUPLICATES)
          .forEach(
              contact ->
                  found.computeIfAbsent(key.of(contact), text -> new ArrayList<>()).add(contact));
      found.forEach((text, same) -> groups.add(new DuplicateContacts(text, same)));
    }
    return groups.stream()
        .filter(group -> group.contacts().size() > 1)
        .limit(MAX_DUPLICATES)
        .toList();
  }

  /** Adds tags to many contacts or takes them off; 422 names the ids that are no contact. */
  TaggedContacts bulkTag(TagContacts wanted, Call call) {
    Set<UUID> ids = new LinkedHashSet<>(wanted.ids());
    Map<UUID, Contact> found = new HashMap<>();
    where("r.id in :ids", call)
        .with("ids", ids)
        .all()
        .forEach(contact -> found.put(contact.id(), contact));
    requireAll(wanted.ids(), found.keySet());
    int updated = 0;
    for (UUID id : ids) {
      updated += retag(found.get(id), wanted, call) ? 1 : 0;
    }
    return new TaggedContacts(updated);
  }

  private static void requireAll(List<UUID> ids, Set<UUID> found) {
    for (int i = 0; i < ids.size(); i++) {
      if (!found.contains(ids.get(i))) {
        throw Problems.unknownReference("ids[" + i + "]", "Contact");
      }
    }
  }

  private boolean retag(Contact contact, TagContacts wanted, Call call) {
    Set<String> tags = new LinkedHashSet<>(contact.tags());
    tags.addAll(wanted.added());
    wanted.removed().forEach(tags::remove);
    if (tags.size() > MAX_TAGS) {
      throw Problems.invalid(
          "add", "too_many_items", contact.name() + " would have more than " + MAX_TAGS + " tags");
    }
    List<String> next = List.copyOf(tags);
    if (next.equals(contact.tags())) {
      return false;
    }
    replace(contact, with(contact, input -> input.tags = next), call);
    return true;
  }
}
