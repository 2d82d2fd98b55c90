package com.ecosire.domain.commerce.licenses;

import static com.ecosire.domain.commerce.licenses.Licensing.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.commerce.licenses.keys.LicenseKeys;
import com.ecosire.domain.operation.Records.Children;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.testing.Tenant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees which licences, and of them what. */
class LicenseSightTest {
  private final Licensing house = new Licensing();

  @Test
  void onlyTheHolderAndAdminsSeeWholeKeys() {
    house.policy();
    License license = house.grant();
    Tenant reader = house.tenant.as(Platform.key(house.tenant, Access.READ, "licenses"));
    License masked = reader.call("licenses.get", map(), "id", license.id());
    assertEquals(LicenseKeys.hint(license.key()), masked.key());
    License part = reader.wanting("key").call("licenses.get", map(), "id", license.id());
    assertEquals(LicenseKeys.hint(license.key()), part.key());
    UUID holder = house.holder("viewer");
    License own = house.staff.as(holder).call("licenses.get", map(), "id", license.id());
    assertEquals(license.key(), own.key());
    assertEquals(license.key(), house.read(license).key());
  }

  @Test
  void whoSeesNoKeysCannotGuessThemBySearching() {
    house.policy();
    License license = house.grant();
    Tenant reader = house.tenant.as(Platform.key(house.tenant, Access.READ, "licenses"));
    assertEquals(0, found(reader, license.key().substring(0, 12)));
    assertEquals(1, found(reader, license.key().toLowerCase(java.util.Locale.ROOT)));
    assertEquals(1, found(house.tenant, license.key().substring(0, 12)));
  }

  private static int found(Tenant caller, String words) {
    Page<License> page = caller.call("licenses.list", Map.of("search", words));
    return page.data().size();
  }

  @Test
  void whoMayNotReadLicensesSeesHisOwnOnly() {
    house.policy();
    License own = house.grant();
    UUID other = house.contact("other-" + UUID.randomUUID() + "@example.com");
    License others = house.grant("contactId", other);
    Tenant buyer = house.staff.as(buyer());
    Page<License> page = buyer.call("licenses.list", map());
    assertEquals(List.of(own.id()), page.data().stream().map(License::id).toList());
    assertEquals(own.key(), page.data().getFirst().key());
    assertEquals(
        ProblemCode.NOT_FOUND, buyer.refused("licenses.get", map(), "id", others.id()).code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        buyer.refused("licenses.activations.list", map(), "licenseId", others.id()).code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        buyer
            .refused(
                "licenses.transferDomain",
                map("fromDomain", "a.example.com", "toDomain", "b.example.com"),
                "id",
                others.id())
            .code());
  }

  /** The customer as a member who may read contacts, and no licences. */
  private UUID buyer() {
    Map<String, Object> role =
        map("key", "buyer", "name", "Buyer", "permissions", List.of("contacts:read"));
    UUID holder = house.holder("viewer");
    UUID made = Tenant.id(house.tenant.call("roles.create", role));
    house.tenant.call("users.update", map("roleIds", List.of(made)), "id", holder);
    return holder;
  }

  @Test
  void relationsShowNobodyElsesLicensesEither() {
    house.policy();
    License own = house.grant();
    License others = house.grant("contactId", house.contact("o-" + UUID.randomUUID() + "@x.org"));
    UUID holder = buyer();
    Collection<UUID> contacts = List.of(own.contactId(), others.contactId());
    assertEquals(Set.of(own.contactId()), related(house.staff.as(holder), contacts).keySet());
    assertEquals(Set.copyOf(contacts), related(house.tenant, contacts).keySet());
    License shown = related(house.staff.as(holder), contacts).get(own.contactId()).getFirst();
    assertEquals(own.key(), shown.key());
  }

  private static Map<UUID, List<License>> related(Tenant caller, Collection<UUID> contacts) {
    Resource<?, ?> licenses = Licensing.BUSINESS.catalog().resource(License.class).orElseThrow();
    Children of =
        new Children(licenses.shape().field("contactId").orElseThrow(), licenses.plan().first());
    return caller.within(
        "contacts.get",
        call -> {
          Map<UUID, List<License>> found = new HashMap<>();
          licenses
              .records()
              .byParent(of, contacts, Selection.ALL, call)
              .forEach(
                  (id, some) -> found.put(id, some.stream().map(License.class::cast).toList()));
          return found;
        });
  }

  @Test
  void aRenewalByWhoSeesNoKeysShowsNoneAndItsEventDoes() {
    house.policy();
    License license = house.grant();
    Tenant writer = house.tenant.as(Platform.key(house.tenant, Access.WRITE, "licenses"));
    License renewed = writer.call("licenses.renew", map(), "id", license.id());
    assertEquals(LicenseKeys.hint(license.key()), renewed.key());
    assertEquals(license.version() + 1, renewed.version());
    License told = (License) writer.lastEvent().orElseThrow().payload();
    assertEquals(license.key(), told.key());
    assertEquals(license.key(), house.read(license).key());
  }
}
