package com.ecosire.domain.operation;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations that a module adds to a resource of another one. */
class ExtensionTest {
  private static BusinessModule extending(String relation, String key) {
    Relation added = Relation.many(relation, Contact.class, key, "Those that belong to it");
    return () ->
        ModuleApi.module("more", Area.COMMERCE, "Adds a relation").extend(Contact.class, added);
  }

  private static BusinessModule contacts() {
    return new ContactsModule(new Timeline());
  }

  @Test
  void aResourceHasTheRelationsThatOthersAddInItsTable() {
    Catalog catalog =
        Catalog.of(List.of(contacts(), Business.names(), extending("branches", "parentId")));
    Resource<?, ?> resource = catalog.resource(Contact.class).orElseThrow();
    assertTrue(
        resource.relations().stream().anyMatch(relation -> relation.name().equals("branches")));
  }

  @Test
  void whatCannotBeAddedIsAFault() {
    assertFault("more extends no resource with Contact.branches", extending("branches", "id"));
    assertFault("relation Contact.children", contacts(), extending("children", "parentId"));
    assertFault("has the name of a field", contacts(), extending("name", "parentId"));
    assertFault("uses an unknown field: nothing", contacts(), extending("branches", "nothing"));
  }

  private static void assertFault(String fault, BusinessModule... modules) {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> Catalog.of(List.of(modules)));
    assertTrue(thrown.getMessage().contains(fault), thrown::getMessage);
  }
}
