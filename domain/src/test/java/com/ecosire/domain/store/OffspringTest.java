package com.ecosire.domain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.operation.Records;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import com.ecosire.domain.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of two companies: five of one, one of the other. */
class OffspringTest {
  private static final Business BUSINESS = Business.of(new ContactsModule(new Timeline()));
  private static final Selection NAMES = new Selection(Set.of("name"), Set.of());

  private final Tenant tenant = BUSINESS.tenant();
  private UUID many;
  private UUID few;

  @BeforeEach
  void fill() {
    many = Tenant.id(tenant.call("contacts.create", Map.of("name", "Many", "type", "company")));
    few = Tenant.id(tenant.call("contacts.create", Map.of("name", "Few", "type", "company")));
    for (int i = 1; i <= 5; i++) {
      tenant.call(
          "contacts.create", Map.of("name", "Person " + i, "taxId", "GB" + i, "parentId", many));
    }
    tenant.call("contacts.create", Map.of("name", "Alone", "parentId", few));
  }

  private Map<UUID, List<Contact>> people(int each, Selection selection, UUID... companies) {
    Resource<Contact, ?> resource = BUSINESS.catalog().resource(Contact.class).orElseThrow();
    Records.Children children =
        new Records.Children(
            resource.shape().field("parentId").orElseThrow(),
            resource.plan().first().at(new PageRequest(1, each, Optional.empty(), false)));
    return tenant.within(
        "contacts.list",
        call -> resource.records().byParent(children, List.of(companies), selection, call));
  }

  private static List<String> names(List<Contact> people) {
    return people.stream().map(Contact::name).toList();
  }

  @Test
  void allAreReadWhereAllMayBeShown() {
    Map<UUID, List<Contact>> found = people(5, Selection.ALL, many, few);
    assertEquals(
        List.of("Person 5", "Person 4", "Person 3", "Person 2", "Person 1"),
        names(found.get(many)));
    assertEquals(List.of("Alone"), names(found.get(few)));
  }

  @Test
  void aParentWithManyShowsItsFirstWhetherAllAreReadOrNot() {
    for (int each = 1; each <= 3; each++) {
      Map<UUID, List<Contact>> found = people(each, Selection.ALL, many, few);
      assertEquals(
          List.of("Person 5", "Person 4", "Person 3").subList(0, each), names(found.get(many)));
      assertEquals(List.of("Alone"), names(found.get(few)));
    }
  }

  @Test
  void oneParentShowsItsFirst() {
    assertEquals(List.of("Person 5", "Person 4"), names(people(2, Selection.ALL, many).get(many)));
  }

  @Test
  void onlyWantedFieldsAreRead() {
    Contact person = people(1, NAMES, many).get(many).getFirst();
    assertEquals("Person 5", person.name());
    assertEquals(Optional.empty(), person.taxId());
  }
}
