package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What those do who look after an organization. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class OrganizationVisitTest {
  @RegisterExtension
  static final VisitedGateway house = VisitedGateway.with("--limits.operations=1000");

  private static String word(Person person, String path, String name) {
    return String.valueOf(person.get(path).get(name));
  }

  @Test
  void aRoleIsMadeAndGivenToAMember() throws Exception {
    Person grace = house.register("Grace", "grace.roles@example.com");
    Person ben = grace.invite("Ben", "ben.roles@example.com");
    try (Visitor visitor = house.visitor(grace, "en")) {
      visitor.press("dash.roles").press("people.createRole").sees("people.roleKeyHint");
      visitor.press("people.createRole").sees("form.needed");
      visitor.fill("people.roleName", "Key keeper").fill("people.roleKey", "key-keeper");
      visitor.tickText("api-keys:admin", true).press("people.createRole");
      visitor.seesText("Key keeper").sees("people.own");

      visitor.press("dash.members").pressBeside("ben.roles@example.com", "people.roles");
      visitor.sees("people.rolesOf", "name", "Ben").tickText("Key keeper", true).press("save");
      visitor.seesText("Member, Key keeper").requireWell("members");
    }
    assertTrue(word(ben, "/auth/userinfo", "permissions").contains("api-keys:admin"));
  }

  @Test
  void theOrganizationIsDescribedAndAModuleTurnedOffAndOn() throws Exception {
    Person grace = house.register("Grace", "grace.form@example.com");
    String id = word(grace, "/auth/userinfo", "organizationId");
    try (Visitor visitor = house.visitor(grace, "de")) {
      visitor.press("dash.organization").fill("org.country", "Deutschland");
      visitor.pressBeside(visitor.say("org.legalName"), "save").sees("form.look");
      visitor.fill("org.country", "DE").fill("org.city", "Bremen");
      visitor.fill("org.legalName", "Hopper GmbH");
      visitor.pressBeside(visitor.say("org.legalName"), "save").hears("saved");
      visitor.go("/dashboard/organization");
      assertEquals("Hopper GmbH", visitor.valueOf("org.legalName"));
      assertEquals("Bremen", visitor.valueOf("org.city"));
      assertEquals("Hopper GmbH", word(grace, "/organizations/" + id, "legalName"));

      // What plans name already is neither linked nor switched, until it is there.
      visitor.sees("org.notYet").hides("main td a[href='/explorer#payroll']");
      visitor.pressBeside("downloads", "org.turnOff").hears("saved");
      assertEquals(403, grace.call("GET", "/downloads/files", "").statusCode());
      visitor.pressBeside("downloads", "org.turnOn").hears("saved");
      assertEquals(200, grace.call("GET", "/downloads/files", "").statusCode());
      visitor.requireWell("organization");
    }
  }

  @Test
  void anOwnerHandsTheOrganizationOver() throws Exception {
    Person grace = house.register("Grace", "grace.gives@example.com");
    Person ben = grace.invite("Ben", "ben.gets@example.com");
    try (Visitor visitor = house.visitor(grace, "es")) {
      visitor.press("dash.organization").press("org.transfer").sees("org.passwordHint");
      visitor
          .press("org.transfer")
          .sees("form.needed")
          .fill("org.newOwner", word(ben, "/auth/userinfo", "sub"));
      visitor.fill("password.own", "another one").press("org.transfer");
      visitor.sees("problem.wrong_password").fill("password.own", Person.PASSWORD);
      visitor.press("org.transfer").hears("org.transferred", "name", "Grace");
      // An administrator neither gives it away nor closes it.
      visitor.misses("org.transfer").misses("org.close").sees("org.rules").requireWell("given");
    }
    assertEquals("owner", word(ben, "/auth/userinfo", "role"));
    assertEquals("admin", word(grace, "/auth/userinfo", "role"));
  }

  @Test
  void anOwnerClosesTheOrganizationAndKeepsItAfterAll() throws Exception {
    Person grace = house.register("Grace", "grace.closes@example.com");
    Person ben = grace.invite("Ben", "ben.looks@example.com");
    String organization = "/organizations/" + word(grace, "/auth/userinfo", "organizationId");
    try (Visitor visitor = house.visitor(grace, "en");
        Visitor other = house.visitor(ben, "de")) {
      visitor.press("dash.organization").press("org.close");
      String slug = word(grace, organization, "slug");
      visitor.fillText(visitor.say("org.closeSlug", "slug", slug), "something").press("org.close");
      visitor.sees("problem.other_slug");
      visitor.fillText(visitor.say("org.closeSlug", "slug", slug), slug).press("org.close");
      visitor.sees("org.restore").sees("word.closing").misses("org.rules");
      assertEquals(403, grace.call("POST", "/contacts", contact()).statusCode());

      other.press("dash.organization").sees("word.closing").misses("org.restore");

      visitor.press("org.restore").hears("org.restored", "name", "Grace").sees("org.close");
      assertEquals("active", word(grace, organization, "status"));
      assertEquals(201, grace.call("POST", "/contacts", contact()).statusCode());
      visitor.requireWell("kept");
      other.requireWell("looked");
    }
  }

  private static String contact() {
    return JsonText.write(Map.of("name", "Ada"));
  }

  /** The first organization is on the largest plan, whose smaller ones nobody pays for first. */
  @Test
  void anotherPlanIsChosen() throws Exception {
    Person ada = Person.administrator(house.server(), "Ada", "ada.plan@example.com");
    try (Visitor visitor = house.visitor(ada, "en")) {
      visitor.press("dash.usage").sees("org.usageLead", "plan", "Enterprise");
      visitor.press("org.choose", "name", "Business").fill("org.period", "yearly");
      visitor.press("org.change").hears("org.changed");
      visitor.sees("org.usageLead", "plan", "Business").requireWell("usage");
    }
    String id = word(ada, "/auth/userinfo", "organizationId");
    assertEquals("business", word(ada, "/organizations/" + id, "planCode"));
  }
}
