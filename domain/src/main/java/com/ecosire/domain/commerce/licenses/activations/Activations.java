package com.ecosire.domain.commerce.licenses.activations;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.licenses.domains.DomainName;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The domains of licences. A domain that was released stays in the list. */
public final class Activations extends Store<Activation, Void> {
  private static final String KEPT =
      "r.status <> com.ecosire.domain.commerce.licenses.activations.ActivationStatus.RELEASED";
  private static final String BOUND = "r.licenseId = :license and " + KEPT;

  private final BiConsumer<Activation, Call> release;

  /**
   * The domains of a store's licences.
   *
   * @param release frees the seat of an activation that is deleted
   */
  public Activations(Store<?, ?> licenses, BiConsumer<Activation, Call> release) {
    super(
        records(Activation.class, Void.class)
            .list(
                listing()
                    .search("domain")
                    .filter("status", "kind")
                    .sort("domain", "lastSeenAt", "createdAt"))
            .within(licenses, "licenseId"));
    this.release = release;
  }

  /** Releases it, and keeps it in the list and the log. */
  @Override
  public void delete(UUID id, Call call) {
    Activation activation = change(id, call);
    if (activation.status != ActivationStatus.RELEASED) {
      release.accept(activation, call);
    }
  }

  /** The activations of a licence that are bound to one of some names. */
  public List<Activation> bound(UUID license, Collection<String> names, Call call) {
    return where(BOUND + " and r.domain in :names", call)
        .with("license", license)
        .with("names", names)
        .all();
  }

  /** All bound activations of a licence. */
  public List<Activation> bound(UUID license, Call call) {
    return where(BOUND, call).with("license", license).orderBy("r.domain").all();
  }

  /** All bound activations of some licences. */
  public List<Activation> boundOf(Collection<UUID> licenses, Call call) {
    return licenses.isEmpty()
        ? List.of()
        : where("r.licenseId in :licenses and " + KEPT, call)
            .with("licenses", licenses)
            .orderBy("r.domain")
            .all();
  }

  /** How many domains for development a licence is bound to. */
  public long forDevelopment(UUID license, Call call) {
    return where(BOUND + " and r.kind = :kind", call)
        .with("license", license)
        .with("kind", ActivationKind.DEVELOPMENT)
        .count();
  }

  /**
   * Binds a domain to a licence of a product.
   *
   * @param counts whether it takes a seat
   * @throws com.ecosire.domain.problem.ProblemException 409 where the domain runs another licence
   *     of the product
   */
  public Activation bind(Owner owner, DomainName name, boolean counts, Call call) {
    if (counts && runs(owner.product, name, call).isPresent()) {
      throw Problems.conflict("The domain runs another license of the product");
    }
    Activation activation = draft(call);
    activation.bind(owner.license, owner.product, name, counts);
    call.session().manager().persist(activation);
    return activation;
  }

  private Optional<Activation> runs(UUID product, DomainName name, Call call) {
    return where("r.productId = :product and r.boundDomain = :domain", call)
        .with("product", product)
        .with("domain", name.text())
        .first();
  }

  /** A licence, and the product that it is for. */
  public record Owner(UUID license, UUID product) {}
}
