package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.contacts.own.OwnContact;
import com.ecosire.domain.commerce.products.Product;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Padded;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a person who signed in may download. */
final class OwnDownloads {
  private static final String PRODUCTS =
      "select p from Product p where p.organizationId = :org and p.id in :ids";
  private static final String NAMED =
      "select distinct p.id from Product p, DownloadGrant g where p.organizationId = :org and"
          + " g.organizationId = :org and g.input.productId = p.id and g.input.contactId in"
          + " :contacts and (p.input.name like :words escape '!' or p.input.sku like :words escape"
          + " '!')";

  /** What is asked for. */
  @Doc("Which of one's own downloads are wanted")
  record AskOwnDownloads(
      @Doc("Words in the name or the sku of the product") @Size(max = 200) String search,
      @Doc("Only those of one product") @Ref("Product") UUID productId) {}

  /** The newest file that a grant allows. */
  @Doc("The newest file that a grant allows; without a file while there is nothing to load")
  record OwnDownload(
      @Doc("The grant") @NotNull UUID grantId,
      @Doc("The product") @NotNull UUID productId,
      @Doc(value = "Its name", example = "Stock Sync") @NotNull String productName,
      @Doc("The file") UUID fileId,
      @Doc(value = "Its version", example = "2.4.1") String version,
      @Doc(value = "Its bytes", example = "1048576") Long size,
      @Doc("SHA-256 of its content in hex digits") String sha256,
      @Doc("When it was first published") Instant publishedAt,
      @Doc(value = "How many downloads are left; null without a limit", example = "3")
          Integer downloadsLeft) {}

  private final DownloadGrants grants;
  private final DownloadFiles files;
  private final Entitlements entitlements;

  OwnDownloads(DownloadGrants grants, DownloadFiles files, Entitlements entitlements) {
    this.grants = grants;
    this.files = files;
    this.entitlements = entitlements;
  }

  /** The active grants of the caller's contact. */
  Page<OwnDownload> list(AskOwnDownloads wanted, Call call) {
    Set<UUID> contacts = OwnContact.of(call);
    ListRequest request =
        grants
            .request(Map.of())
            .at(call.paging())
            .and(anyOf("contactId", contacts))
            .and(anyOf("status", List.of(DownloadGrantStatus.ACTIVE)));
    if (wanted.productId() != null) {
      request = request.and(anyOf("productId", List.of(wanted.productId())));
    }
    if (wanted.search() != null && !wanted.search().isBlank()) {
      request = request.and(anyOf("productId", named(wanted.search(), contacts, call)));
    }
    return filled(grants.list(request, Selection.ALL, call), call);
  }

  private static Condition anyOf(String field, Collection<?> values) {
    return new Condition(
        Shape.of(DownloadGrant.class).field(field).orElseThrow(),
        Condition.Test.ANY_OF,
        List.copyOf(values));
  }

  private static List<UUID> named(String words, Set<UUID> contacts, Call call) {
    return contacts.isEmpty()
        ? List.of()
        : call.session()
            .manager()
            .createQuery(NAMED, UUID.class)
            .setParameter("org", call.organization())
            .setParameter("contacts", Padded.of(contacts))
            .setParameter("words", "%" + words.replaceAll("([!%_])", "!$1") + "%")
            .getResultList();
  }

  private Page<OwnDownload> filled(Page<DownloadGrant> page, Call call) {
    List<UUID> ids = page.data().stream().map(DownloadGrant::productId).distinct().toList();
    Map<UUID, String> names = names(ids, call);
    Map<UUID, List<DownloadFile>> published =
        files.published(ids, call).stream().collect(Collectors.groupingBy(DownloadFile::productId));
    Map<UUID, Entitlement> allowed = entitlements.of(page.data(), call);
    return page.map(
        grant -> {
          Optional<DownloadFile> newest =
              published.getOrDefault(grant.productId(), List.of()).stream()
                  .filter(file -> allowed.get(grant.id()).refusal(file, call.now()).isEmpty())
                  .findFirst();
          return shown(grant, names.getOrDefault(grant.productId(), ""), newest);
        });
  }

  private static Map<UUID, String> names(List<UUID> ids, Call call) {
    Map<UUID, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      call.session()
          .manager()
          .createQuery(PRODUCTS, Product.class)
          .setParameter("org", call.organization())
          .setParameter("ids", Padded.of(ids))
          .getResultList()
          .forEach(product -> names.put(product.id(), product.name()));
    }
    return names;
  }

  private static OwnDownload shown(
      DownloadGrant grant, String product, Optional<DownloadFile> file) {
    return new OwnDownload(
        grant.id(),
        grant.productId(),
        product,
        file.map(DownloadFile::id).orElse(null),
        file.map(DownloadFile::release).orElse(null),
        file.map(known -> known.size).orElse(null),
        file.map(known -> known.sha256).orElse(null),
        file.flatMap(DownloadFile::publishedAt).orElse(null),
        grant.left().isPresent() ? (Integer) grant.left().getAsInt() : null);
  }
}
