package com.ecosire.domain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import com.ecosire.domain.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists, on the contacts of one organization: every third has no e-mail, every fifth shares a name.
 */
class ListsTest {
  private static final int COUNT = 37;
  private static final Business BUSINESS = Business.of(new ContactsModule(new Timeline()));
  private static final Tenant TENANT = BUSINESS.tenant();

  @BeforeAll
  static void fill() {
    for (int i = 0; i < COUNT; i++) {
      Map<String, Object> values = new HashMap<>();
      values.put("name", i % 5 == 0 ? "Same" : "Name " + i);
      values.put("tags", i % 2 == 0 ? List.of("even") : List.of("odd", "100%"));
      values.put("type", i % 4 == 0 ? "company" : "person");
      if (i % 3 != 0) {
        values.put("email", "c" + i + "@example.com");
      }
      TENANT.call("contacts.create", values);
    }
    BUSINESS.tenant().call("contacts.create", Map.of("name", "Somebody else's"));
  }

  private static Page<Contact> list(Map<String, ?> request) {
    return TENANT.call("contacts.list", request);
  }

  @ParameterizedTest
  @CsvSource({
    "name,asc",
    "name,desc",
    "email,asc",
    "email,desc",
    "createdAt,asc",
    "createdAt,desc",
    "updatedAt,asc"
  })
  void aCursorWalksEveryListInItsOrderWithoutGapsOrRepeats(String sortBy, String order) {
    Map<String, Object> request =
        new HashMap<>(Map.of("sortBy", sortBy, "sortOrder", order, "limit", 100));
    List<UUID> whole = ids(list(request));
    List<UUID> walked = new ArrayList<>();
    request.put("limit", 4);
    request.put("cursor", "");
    request.put("total", false);
    for (boolean more = true; more; ) {
      Page<Contact> page = list(request);
      walked.addAll(ids(page));
      more = page.nextCursor().isPresent();
      page.nextCursor().ifPresent(next -> request.put("cursor", next));
    }
    assertEquals(whole, walked);
    assertEquals(COUNT, new HashSet<>(walked).size());
  }

  @Test
  void aPageKnowsTheWholeAndWhetherThereIsMore() {
    Page<Contact> first = list(Map.of("limit", 10));
    assertEquals(COUNT, first.total().orElseThrow());
    assertEquals(4, first.totalPages().orElseThrow());
    assertTrue(first.nextCursor().isPresent());
    Page<Contact> last = list(Map.of("limit", 10, "page", 4));
    assertEquals(COUNT % 10, last.data().size());
    assertTrue(last.nextCursor().isEmpty());
    Page<Contact> beyond = list(Map.of("limit", 10, "page", 9));
    assertEquals(0, beyond.data().size());
    assertEquals(COUNT, beyond.total().orElseThrow());
    assertTrue(list(Map.of("total", false)).total().isEmpty());
  }

  @Test
  void filtersAndSearchNarrowTheList() {
    assertEquals(19, list(Map.of("tags", List.of("even"))).total().orElseThrow());
    assertEquals(COUNT, list(Map.of("tags", List.of("even", "odd"))).total().orElseThrow());
    assertEquals(10, list(Map.of("type", List.of("company"))).total().orElseThrow());
    assertEquals(8, list(Map.of("search", "SAME")).total().orElseThrow());
    assertEquals(0, list(Map.of("search", "%")).total().orElseThrow());
    assertEquals(0, list(Map.of("createdAtFrom", "2100-01-01T00:00:00Z")).total().orElseThrow());
    assertEquals(COUNT, list(Map.of("to", "2100-01-01T00:00:00Z")).total().orElseThrow());
    assertEquals(0, list(Map.of("type", List.of())).total().orElseThrow());
  }

  @Test
  void onlyTheWantedFieldsAreRead() {
    Page<Contact> page = TENANT.wanting("email").call("contacts.list", Map.of("limit", 3));
    Contact contact = page.data().getFirst();
    assertNull(contact.name());
    assertNull(contact.createdAt() == null ? null : Tenant.field(contact, "updatedAt"));
    assertEquals(1, contact.version());
  }

  @Test
  void aCursorServesOnlyItsOwnList() {
    String cursor = list(Map.of("limit", 5)).nextCursor().orElseThrow();
    assertRefused(Map.of("cursor", cursor, "sortBy", "name"));
    assertRefused(Map.of("cursor", cursor, "sortOrder", "asc"));
    assertRefused(Map.of("cursor", cursor, "search", "x"));
    assertRefused(Map.of("cursor", cursor, "type", List.of("company")));
    assertRefused(Map.of("cursor", "nonsense"));
    Problem other = BUSINESS.tenant().refused("contacts.list", Map.of("cursor", cursor));
    assertEquals(ProblemCode.INVALID_CURSOR, other.code());
  }

  private static void assertRefused(Map<String, ?> request) {
    assertEquals(ProblemCode.INVALID_CURSOR, TENANT.refused("contacts.list", request).code());
  }

  @Test
  void wrongParametersAreTold() {
    for (Map<String, ?> wrong :
        List.of(
            Map.of("limit", 101),
            Map.of("limit", 0),
            Map.of("page", 0),
            Map.of("sortBy", "notes"),
            Map.of("type", List.of("x")))) {
      Problem problem = TENANT.refused("contacts.list", wrong);
      assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
      assertFalse(problem.details().isEmpty());
    }
  }

  private static List<UUID> ids(Page<Contact> page) {
    return page.data().stream().map(Contact::id).toList();
  }
}
