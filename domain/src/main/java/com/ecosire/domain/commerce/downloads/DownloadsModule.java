package com.ecosire.domain.commerce.downloads;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.READ;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.perMinute;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;
import static com.ecosire.domain.operation.Relation.many;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.commerce.billing.checkouts.SoldDownloads;
import com.ecosire.domain.commerce.billing.payments.PaymentEffects;
import com.ecosire.domain.commerce.billing.subscriptions.SubscriptionEffects;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.downloads.DownloadGrants.Revocation;
import com.ecosire.domain.commerce.downloads.OwnDownloads.AskOwnDownloads;
import com.ecosire.domain.commerce.downloads.OwnDownloads.OwnDownload;
import com.ecosire.domain.commerce.downloads.Publishing.Publication;
import com.ecosire.domain.commerce.downloads.Publishing.Withdrawal;
import com.ecosire.domain.commerce.downloads.links.DownloadBook;
import com.ecosire.domain.commerce.downloads.links.DownloadLinks;
import com.ecosire.domain.commerce.downloads.links.Fetching;
import com.ecosire.domain.commerce.downloads.links.LinkSeal;
import com.ecosire.domain.commerce.downloads.updates.AvailableUpdate;
import com.ecosire.domain.commerce.downloads.updates.UpdateQuestion;
import com.ecosire.domain.commerce.downloads.updates.Updates;
import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.LicenseEvents;
import com.ecosire.domain.commerce.licenses.LicensesModule;
import com.ecosire.domain.commerce.orders.Order;
import com.ecosire.domain.commerce.orders.OrdersModule;
import com.ecosire.domain.commerce.products.Product;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.commerce.products.files.ProductFiles;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.files.content.Contents;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.secrecy.MasterKey;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Downloads of digital products. */
public final class DownloadsModule implements BusinessModule {
  /** The name of the module. */
  static final String NAME = "downloads";

  private static final String TELL = "tellCompleted";

  /** The job that tells the world of complete downloads. */
  public static final String TELLING = NAME + "." + TELL;

  private static final int CHECKS = 30;

  private final Contents contents;
  private final DownloadFiles files;
  private final DownloadGrants grants;
  private final DownloadBook book;
  private final Publishing publishing;
  private final Announcing announcing;
  private final OwnDownloads own;
  private final DownloadLinks links;
  private final Fetching fetching;
  private final Updates updates;
  private final GrantOrders orders;
  private final GrantUses uses;
  private final Releases releases;

  /**
   * What the module stands on.
   *
   * @param contents where the files are kept
   * @param key seals links
   * @param portal the address that links begin with
   * @param source the database, asked for no earlier than a call comes
   */
  public record Foundation(
      Organizations organizations,
      LicensesModule licenses,
      Contents contents,
      Mails mails,
      MasterKey key,
      String portal,
      Supplier<DataSource> source) {}

  /** The module on a foundation. */
  public DownloadsModule(Foundation on) {
    contents = on.contents;
    files = new DownloadFiles(on.contents);
    grants = new DownloadGrants(on.licenses.licenses());
    book = new DownloadBook(on.source);
    publishing = new Publishing(files, on.contents);
    announcing = new Announcing(files, on.organizations, on.mails);
    Entitlements entitlements = new Entitlements(grants, on.licenses.licenses());
    own = new OwnDownloads(grants, files, entitlements);
    LinkSeal seal = new LinkSeal(on.key, on.portal);
    links = new DownloadLinks(grants, files, entitlements, seal);
    fetching =
        new Fetching(
            new Fetching.Parts(
                NAME, on.organizations, files, entitlements, on.contents, seal, book));
    updates = new Updates(files, entitlements, links, fetching);
    orders = new GrantOrders(grants, on.licenses.licenses());
    uses = new GrantUses(files, grants);
    releases = new Releases(files, on.contents);
  }

  /** Takes and lists the files of products. */
  public ProductFiles productFiles() {
    return releases;
  }

  /** The grants, for who pays orders back. */
  public DownloadGrants grants() {
    return grants;
  }

  /** Names what orders let their buyers download. */
  public SoldDownloads sold() {
    return grants::soldNames;
  }

  /** Has the world told at once of downloads that are complete; the job catches up on the rest. */
  public void wakeBy(Consumer<UUID> teller) {
    book.wakeBy(teller);
  }

  @Override
  public ModuleApi api() {
    return rows(module(
            NAME,
            Area.COMMERCE,
            "Released files of digital products, who may download them, and the short-lived"
                + " links that do it",
            fileTable(),
            grantTable()))
        .raises(DownloadEvents.COMPLETED, DownloadEvents.PUBLISHED, DownloadEvents.WITHDRAWN)
        .extend(
            Contact.class,
            many("downloadGrants", DownloadGrant.class, "contactId", "What it may download"))
        .extend(
            Product.class,
            many("downloadFiles", DownloadFile.class, "productId", "Its versions as files"))
        .extend(
            Order.class,
            many("downloadGrants", DownloadGrant.class, "orderId", "What came with the order"))
        .extend(
            License.class,
            many("downloadGrants", DownloadGrant.class, "licenseId", "What follows the license"))
        .job(TELL, Duration.ofMinutes(1), book::tell)
        .job("announce", Duration.ofMinutes(1), announcing::tell)
        .on(OrdersModule.CONFIRMED, orders::give)
        .on(OrdersModule.CANCELLED, orders::cancel)
        .on(PaymentEffects.REFUNDED, orders::refund)
        .on(SubscriptionEffects.ENDED, orders::end)
        .on(LicenseEvents.REVOKED, orders::revoke)
        .on(ContactsModule.DELETING, uses::refuseContact)
        .on(ContactsModule.MERGED, uses::move)
        .on(ProductsModule.DELETING, uses::countProduct);
  }

  private ModuleApi rows(ModuleApi module) {
    return module
        .query(
            "mine",
            AskOwnDownloads.class,
            paged(OwnDownload.class),
            "The newest file that each of one's own grants allows",
            own::list,
            needs(USER),
            at("/downloads"))
        .query(
            "fetch",
            file(contents::at, "application/octet-stream"),
            "The file of a link; parts of it can be asked for",
            fetching::fetch,
            publicly(),
            at("/downloads/fetch/{token}"))
        .query(
            "checkUpdate",
            UpdateQuestion.class,
            one(AvailableUpdate.class),
            "Whether there is a newer version for a running application",
            updates::check,
            publicly(),
            via("POST"),
            perMinute(CHECKS));
  }

  private Resource<?, ?> fileTable() {
    return resource("/downloads/files", files, "a released file")
        .list(needs(READ))
        .get(needs(READ))
        .update(needs(ADMIN))
        .delete(needs(ADMIN))
        .itemCommand(
            "publish",
            Publication.class,
            one(DownloadFile.class),
            "Let a version out, after a look whether its file is sound",
            publishing::publish,
            needs(ADMIN),
            emits(DownloadEvents.PUBLISHED))
        .itemCommand(
            "withdraw",
            Withdrawal.class,
            one(DownloadFile.class),
            "Take a version back; links to it stop at once",
            publishing::withdraw,
            needs(ADMIN),
            emits(DownloadEvents.WITHDRAWN))
        .belongsTo("product", "productId", Product.class, "The product");
  }

  private Resource<?, ?> grantTable() {
    return resource("/downloads/grants", grants, "a download grant")
        .list(needs(USER))
        .get(needs(USER))
        .create(needs(ADMIN))
        .itemCommand(
            "link",
            DownloadLinks.AskLink.class,
            one(DownloadLinks.DownloadLink.class),
            "A link to the newest file that a grant allows, or to another one",
            links::link,
            needs(USER))
        .itemCommand(
            "revokeGrant",
            Revocation.class,
            one(DownloadGrant.class),
            "End a grant for good; its links stop at once",
            grants::revoke,
            needs(ADMIN),
            at("/downloads/grants/{id}/revoke"))
        .belongsTo("contact", "contactId", Contact.class, "Who may download")
        .belongsTo("product", "productId", Product.class, "What may be downloaded")
        .belongsTo("license", "licenseId", License.class, "The license that it follows")
        .belongsTo("order", "orderId", Order.class, "The order that it came with");
  }
}
