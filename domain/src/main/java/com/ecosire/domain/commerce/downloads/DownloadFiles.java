package com.ecosire.domain.commerce.downloads;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.downloads.archive.ReleaseVersion;
import com.ecosire.domain.commerce.products.files.ReleaseStatus;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.files.content.Contents;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.store.rows.Prepared;
import com.ecosire.domain.store.rows.What;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The released files of an organization. */
public final class DownloadFiles extends Store<DownloadFile, DownloadFileInput> {
  /** All but the notes, which may be long. */
  private static final What<DownloadFile> SHORT =
      What.Part.ofAttributes(
          DownloadFile.class,
          List.of(
              "id",
              "productId",
              "release",
              "versionRank",
              "size",
              "sha256",
              "contentType",
              "status",
              "publishedAt",
              "input.fileName",
              "input.channel",
              "input.compatibleWith",
              "input.mandatory"));

  private static final String PUBLISHED =
      "from DownloadFile r where r.organizationId = :org and r.productId in :products and r.status"
          + " = :published";

  private final Contents contents;

  DownloadFiles(Contents contents) {
    super(
        records(DownloadFile.class, DownloadFileInput.class)
            .list(
                listing()
                    .search("fileName", "version")
                    .filter("productId", "status", "channel", "version", "publishedAt")
                    .sort("version", "size", "downloadCount", "publishedAt", "createdAt"))
            .sorted("version", "versionRank", version -> ReleaseVersion.rank((String) version)));
    this.contents = contents;
  }

  @Override
  protected void check(Change<DownloadFile, DownloadFileInput> change) {
    boolean fixed = change.record().status != ReleaseStatus.DRAFT;
    if (fixed
        && (change.changes(input -> input.fileName) || change.changes(input -> input.channel))) {
      throw Problems.conflict("The name and the channel of a file are fixed once it is published");
    }
    FileName.require(change.after().fileName);
  }

  /** Only what nobody can have. */
  @Override
  protected void removing(DownloadFile file, Call call) {
    if (file.status != ReleaseStatus.DRAFT || file.downloadCount > 0) {
      throw Problems.conflict(
          "Only drafts that nobody downloaded can be deleted; withdraw the file instead");
    }
    contents.release(file.id(), file.content(), call);
  }

  /** A new file that is not stored yet. */
  DownloadFile begin(Call call) {
    return draft(call);
  }

  /** Whether a product has a version. */
  boolean has(UUID product, String version, Call call) {
    return where("r.productId = :product and r.release = :version", call)
        .with("product", product)
        .with("version", version)
        .any();
  }

  /** The published files of some products without their notes, the highest version first. */
  public List<DownloadFile> published(Collection<UUID> products, Call call) {
    if (products.isEmpty()) {
      return List.of();
    }
    return Prepared.query(call.session(), SHORT, PUBLISHED)
        .with("org", call.organization())
        .with("products", products)
        .with("published", ReleaseStatus.PUBLISHED)
        .list()
        .stream()
        .sorted(Comparator.comparing(DownloadFile::versionRank).reversed())
        .toList();
  }
}
