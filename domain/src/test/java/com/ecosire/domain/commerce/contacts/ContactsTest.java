package com.ecosire.domain.commerce.contacts;

import static com.ecosire.domain.testing.Tenant.field;
import static com.ecosire.domain.testing.Tenant.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import com.ecosire.domain.timeline.Timeline;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactsTest {
  private static final Business BUSINESS = Business.of(new ContactsModule(new Timeline()));

  private final Tenant tenant = BUSINESS.tenant();

  private Contact make(Map<String, ?> values) {
    return tenant.call("contacts.create", values);
  }

  @Test
  void aContactIsReadAsItWasMade() {
    Contact made =
        make(
            Map.of(
                "name",
                "Ada",
                "email",
                "ada@example.com",
                "tags",
                List.of("vip"),
                "address",
                Map.of("city", "Bath")));
    Contact read = tenant.call("contacts.get", Map.of(), "id", made.id());
    assertEquals("Ada", read.name());
    assertEquals("Bath", read.address().orElseThrow().city());
    assertEquals(List.of("vip"), read.tags());
    assertEquals(ContactType.PERSON, read.type());
    assertEquals(made.createdAt(), read.createdAt());
    assertEquals(1, read.version());
    assertEquals(7, read.id().version());
  }

  @Test
  void anUpdateChangesOnlyWhatItNames() {
    Contact made = make(Map.of("name", "Ada", "phone", "+44 117 496 0123"));
    Contact changed =
        tenant.call(
            "contacts.update", Collections.singletonMap("jobTitle", "Head"), "id", made.id());
    assertEquals("+44 117 496 0123", field(changed, "phone"));
    assertEquals(2, changed.version());
    Contact cleared =
        tenant.call("contacts.update", Collections.singletonMap("phone", null), "id", made.id());
    assertNull(field(cleared, "phone"));
  }

  @Test
  void anUpdateThatChangesNothingLeavesTheVersion() {
    Contact made = make(Map.of("name", "Ada"));
    Contact same = tenant.call("contacts.update", Map.of("name", "Ada"), "id", made.id());
    assertEquals(1, same.version());
  }

  @Test
  void aStaleVersionIsRefused() {
    Contact made = make(Map.of("name", "Ada"));
    tenant.call("contacts.update", Map.of("name", "Ada L"), "id", made.id());
    Problem problem =
        tenant.expecting(1).refused("contacts.update", Map.of("name", "A"), "id", made.id());
    assertEquals(ProblemCode.PRECONDITION_FAILED, problem.code());
  }

  @Test
  void aSecondContactWithTheSameEmailIsRefusedWhateverItsCase() {
    make(Map.of("name", "Ada", "email", "ada@example.com"));
    Problem problem =
        tenant.refused("contacts.create", Map.of("name", "B", "email", "ADA@example.com"));
    assertEquals(ProblemCode.ALREADY_EXISTS, problem.code());
    assertEquals("email", problem.details().getFirst().field());
  }

  @Test
  void anotherOrganizationMayHaveTheSameEmail() {
    make(Map.of("name", "Ada", "email", "ada@example.com"));
    Contact other =
        BUSINESS.tenant().call("contacts.create", Map.of("name", "B", "email", "ada@example.com"));
    assertEquals(
        ProblemCode.NOT_FOUND, tenant.refused("contacts.get", Map.of(), "id", other.id()).code());
  }

  @Test
  void theParentMustBeACompanyAndNoCycle() {
    Contact person = make(Map.of("name", "Ada"));
    Contact firm = make(Map.of("name", "Firm", "type", "company"));
    Contact branch = make(Map.of("name", "Branch", "type", "company", "parentId", firm.id()));
    assertEquals(
        "not_a_company",
        code(tenant.refused("contacts.create", Map.of("name", "X", "parentId", person.id()))));
    assertEquals(
        "cycle",
        code(tenant.refused("contacts.update", Map.of("parentId", branch.id()), "id", firm.id())));
    assertEquals(
        "has_children",
        code(tenant.refused("contacts.update", Map.of("type", "person"), "id", firm.id())));
  }

  @Test
  void anUnknownReferenceIsRefused() {
    UUID nobody = UUID.randomUUID();
    Problem problem =
        tenant.refused(
            "contacts.create", Map.of("name", "X", "parentId", nobody, "ownerId", nobody));
    assertEquals(ProblemCode.UNKNOWN_REFERENCE, problem.code());
    assertEquals(2, problem.details().size());
  }

  @Test
  void allViolationsAreToldAtOnce() {
    Problem problem =
        tenant.refused(
            "contacts.create",
            Map.of(
                "name",
                "",
                "email",
                "nope",
                "type",
                "robot",
                "address",
                Map.of("country", "XX"),
                "foo",
                1));
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
    List<String> fields = problem.details().stream().map(one -> one.field()).sorted().toList();
    assertEquals(List.of("address.country", "email", "foo", "name", "type"), fields);
  }

  @Test
  void aMergeMovesEverythingAndFillsWhatIsEmpty() {
    Contact survivor = make(Map.of("name", "Ada", "tags", List.of("a")));
    Contact duplicate =
        make(Map.of("name", "A. Lovelace", "email", "ada@example.com", "tags", List.of("b")));
    tenant.call("contacts.notes.create", Map.of("body", "hello"), "contactId", duplicate.id());
    tenant.call(
        "contacts.addresses.create",
        Map.of("address", Map.of("city", "Bath")),
        "contactId",
        duplicate.id());
    Contact merged =
        tenant.call(
            "contacts.merge", Map.of("survivorId", survivor.id(), "duplicateId", duplicate.id()));
    assertEquals("Ada", merged.name());
    assertEquals("ada@example.com", merged.email().orElseThrow());
    assertEquals(List.of("a", "b"), merged.tags());
    assertEquals(
        ProblemCode.NOT_FOUND,
        tenant.refused("contacts.get", Map.of(), "id", duplicate.id()).code());
    assertEquals(1, size("contacts.notes.list", survivor.id()));
    assertEquals(1, size("contacts.addresses.list", survivor.id()));
    assertTrue(tenant.events().contains("contact.merged"));
    Page<Activity> activity = tenant.call("contacts.activity", Map.of(), "id", survivor.id());
    assertTrue(activity.data().stream().anyMatch(one -> one.kind().equals("merged")));
    assertTrue(activity.data().stream().anyMatch(one -> one.kind().equals("note")));
  }

  @Test
  void aContactCannotBeMergedIntoItself() {
    Contact one = make(Map.of("name", "Ada"));
    Problem problem =
        tenant.refused("contacts.merge", Map.of("survivorId", one.id(), "duplicateId", one.id()));
    assertEquals("same_contact", code(problem));
  }

  @Test
  void duplicatesShareTelephoneTaxIdOrNameAndWebsite() {
    make(Map.of("name", "Ada", "phone", "+44 117 496-0123", "taxId", "gb 1"));
    make(Map.of("name", "Bob", "phone", "(44) 1174960123"));
    make(Map.of("name", "Cid", "taxId", "GB1", "website", "https://www.cid.example/x"));
    make(Map.of("name", "cid", "website", "http://cid.example"));
    List<DuplicateContacts> groups = tenant.call("contacts.duplicates", Map.of());
    List<String> keys = groups.stream().map(DuplicateContacts::key).sorted().toList();
    assertEquals(List.of("name:cid@cid.example", "phone:441174960123", "taxId:GB1"), keys);
  }

  @Test
  void tagsAreAddedAndTakenOffInBulk() {
    Contact one = make(Map.of("name", "Ada", "tags", List.of("lead")));
    Contact two = make(Map.of("name", "Bob", "tags", List.of("vip")));
    TaggedContacts tagged =
        tenant.call(
            "contacts.bulkTag",
            Map.of(
                "ids",
                List.of(one.id(), two.id()),
                "add",
                List.of("vip"),
                "remove",
                List.of("lead")));
    assertEquals(1, tagged.updated());
    assertEquals(1, size(Map.of("tags", List.of("vip"), "sortBy", "name", "search", "ada")));
  }

  @Test
  void deletingTakesAddressesAndNotesAlongAndLeavesChildren() {
    Contact firm = make(Map.of("name", "Firm", "type", "company"));
    Contact child = make(Map.of("name", "Ada", "parentId", firm.id()));
    tenant.call("contacts.notes.create", Map.of("body", "x"), "contactId", firm.id());
    tenant.call("contacts.delete", Map.of(), "id", firm.id());
    Contact orphan = tenant.call("contacts.get", Map.of(), "id", child.id());
    assertNull(field(orphan, "parentId"));
    assertTrue(tenant.events().contains("contact.deleted"));
  }

  @Test
  void oneAddressOfAKindIsTheDefault() {
    UUID contact = id(make(Map.of("name", "Ada")));
    Map<String, Object> values =
        Map.of("kind", "billing", "isDefault", true, "address", Map.of("city", "Bath"));
    Object first = tenant.call("contacts.addresses.create", values, "contactId", contact);
    tenant.call("contacts.addresses.create", values, "contactId", contact);
    Object read =
        tenant.call("contacts.addresses.get", Map.of(), "contactId", contact, "id", id(first));
    assertEquals(false, field(read, "isDefault"));
  }

  @Test
  void anAddressBelongsToItsContactOnly() {
    UUID contact = id(make(Map.of("name", "Ada")));
    UUID other = id(make(Map.of("name", "Bob")));
    Object address =
        tenant.call(
            "contacts.addresses.create",
            Map.of("address", Map.of("city", "B")),
            "contactId",
            contact);
    Problem problem =
        tenant.refused("contacts.addresses.get", Map.of(), "contactId", other, "id", id(address));
    assertEquals(ProblemCode.NOT_FOUND, problem.code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        tenant.refused("contacts.addresses.list", Map.of(), "contactId", UUID.randomUUID()).code());
  }

  private int size(String list, UUID contact) {
    Page<?> page = tenant.call(list, Map.of(), "contactId", contact);
    return page.data().size();
  }

  private int size(Map<String, ?> request) {
    Page<?> page = tenant.call("contacts.list", request);
    return page.data().size();
  }

  private static String code(Problem problem) {
    return problem.details().getFirst().code();
  }
}
