package com.ecosire.domain.commerce.downloads;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.LicenseStatus;
import com.ecosire.domain.commerce.licenses.Licenses;
import com.ecosire.domain.commerce.products.Product;
import com.ecosire.domain.commerce.products.ProductType;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Key;
import com.ecosire.domain.store.Store;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may download what. */
public final class DownloadGrants extends Store<DownloadGrant, DownloadGrantInput> {
  private static final String SOLD =
      "select distinct p.input.name from DownloadGrant r join Product p on (p.organizationId ="
          + " r.organizationId and p.id = r.input.productId) where r.organizationId = :organization"
          + " and r.orderId = :order order by p.input.name";

  /** Why a grant is revoked. */
  @Doc("Why a grant is revoked")
  record Revocation(
      @Doc(value = "The reason, which who follows a link is told", example = "Chargeback")
          @NotNull
          @Size(min = 1, max = 500)
          String reason) {}

  private final Licenses licenses;

  DownloadGrants(Licenses licenses) {
    super(
        records(DownloadGrant.class, DownloadGrantInput.class)
            .list(
                listing()
                    .filter("contactId", "productId", "licenseId", "orderId", "status", "expiresAt")
                    .sort("expiresAt", "downloadsCount", "createdAt"))
            .filtered("status", DownloadGrantStatus.JPQL)
            .restricted(GrantSight::restriction)
            .computed("status", DownloadGrants::tellStatus, "expiresAt"));
    this.licenses = licenses;
  }

  /** Records that can be written keep what is stored. */
  private static void tellStatus(List<DownloadGrant> grants, Call call) {
    if (!call.session().writes()) {
      grants.forEach(grant -> grant.status = grant.statusAt(call.now()));
    }
  }

  @Override
  protected void check(Change<DownloadGrant, DownloadGrantInput> change) {
    DownloadGrantInput after = change.after();
    Call call = change.call();
    requireDigital(after.productId, call);
    if (after.expiresAt != null && !after.expiresAt.isAfter(call.now())) {
      throw Problems.invalid("expiresAt", "past", "Must lie in the future");
    }
    if (after.licenseId != null) {
      requireFitting(after, call);
    }
  }

  /** Refuses (422) products that cannot be downloaded. */
  static void requireDigital(UUID product, Call call) {
    Key key = new Key(product, call.organization());
    Product found = call.session().manager().find(Product.class, key);
    if (found == null) {
      throw Problems.unknownReference("productId", "Product");
    }
    if (found.type() != ProductType.DIGITAL) {
      throw Problems.invalid("productId", "not_digital", "Must be a digital product");
    }
  }

  private void requireFitting(DownloadGrantInput after, Call call) {
    Optional<License> license =
        licenses.where("r.id = :id", call).with("id", after.licenseId).first();
    if (license.filter(known -> known.productId().equals(after.productId)).isEmpty()) {
      throw Problems.invalid("licenseId", "not_of_product", "Must be a license of the product");
    }
    if (license.get().statusAt(call.now()) == LicenseStatus.REVOKED) {
      throw Problems.invalid("licenseId", "revoked", "Must not be revoked");
    }
  }

  /** Grants what an order or a checkout sold. */
  void give(DownloadGrantInput input, UUID order, Call call) {
    DownloadGrant grant = draft(call);
    grant.input = input;
    grant.orderId = order;
    call.session().manager().persist(grant);
  }

  /** The names of the products that came with an order to be downloaded, each once. */
  List<String> soldNames(UUID order, Call call) {
    return call.session()
        .manager()
        .createQuery(SOLD, String.class)
        .setParameter("organization", call.organization())
        .setParameter("order", order)
        .getResultList();
  }

  /** Ends a grant for good; doing it twice changes nothing. */
  DownloadGrant revoke(UUID id, Revocation wanted, Call call) {
    DownloadGrant grant = change(id, call);
    if (grant.status == DownloadGrantStatus.REVOKED) {
      return grant;
    }
    if (grant.statusAt(call.now()) == DownloadGrantStatus.EXPIRED) {
      throw Problems.invalidState("grant", DownloadGrantStatus.EXPIRED, "revoked");
    }
    end(grant, wanted.reason(), call);
    return grant;
  }

  /** Ends the grants that follow a licence. */
  void revokeOfLicense(UUID license, String reason, Call call) {
    revokeAll("r.input.licenseId = :id", license, reason, call);
  }

  /** Ends the grants that came with an order, as when all of it is paid back. */
  void revokeOfOrder(UUID order, String reason, Call call) {
    revokeAll("r.orderId = :id", order, reason, call);
  }

  private void revokeAll(String condition, UUID id, String reason, Call call) {
    where(condition + " and r.status = :active", call)
        .with("id", id)
        .with("active", DownloadGrantStatus.ACTIVE)
        .all()
        .forEach(grant -> end(grant, reason, call));
  }

  private static void end(DownloadGrant grant, String reason, Call call) {
    grant.status = DownloadGrantStatus.REVOKED;
    grant.revokeReason = reason;
    grant.touch(call.now());
  }
}
