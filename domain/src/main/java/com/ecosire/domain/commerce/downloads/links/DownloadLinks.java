package com.ecosire.domain.commerce.downloads.links;

import com.ecosire.domain.commerce.downloads.DownloadFile;
import com.ecosire.domain.commerce.downloads.DownloadFiles;
import com.ecosire.domain.commerce.downloads.DownloadGrant;
import com.ecosire.domain.commerce.downloads.DownloadGrants;
import com.ecosire.domain.commerce.downloads.Entitlement;
import com.ecosire.domain.commerce.downloads.Entitlements;
import com.ecosire.domain.commerce.products.files.ReleaseStatus;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives out links, each for one download. */
public final class DownloadLinks {
  /** Which file is wanted. */
  @Doc("Which file of the granted product is wanted")
  public record AskLink(
      @Doc("The file; the newest that is allowed where it is left out") @Ref("DownloadFile")
          UUID fileId) {}

  /** A link to a file. */
  @Doc("A link to a file, which works for 15 minutes and counts as one download")
  public record DownloadLink(
      @Doc("Where to load the file; needs no other credential") @NotNull @Is(Scalar.URL) String url,
      @Doc(value = "Its name", example = "stock-sync-2.4.1.zip") @NotNull String fileName,
      @Doc(value = "Its bytes", example = "1048576") @NotNull Long size,
      @Doc("SHA-256 of its content in hex digits") @NotNull String sha256,
      @Doc("When the link ends") @NotNull Instant expiresAt) {}

  private final DownloadGrants grants;
  private final DownloadFiles files;
  private final Entitlements entitlements;
  private final LinkSeal seal;

  /** Links to some files, sealed. */
  public DownloadLinks(
      DownloadGrants grants, DownloadFiles files, Entitlements entitlements, LinkSeal seal) {
    this.grants = grants;
    this.files = files;
    this.entitlements = entitlements;
    this.seal = seal;
  }

  /** A link to what a grant allows. */
  public DownloadLink link(UUID id, AskLink wanted, Call call) {
    DownloadGrant grant = grants.change(id, call);
    Entitlement allowed = entitlements.of(grant, call);
    allowed
        .blocked(call.now())
        .ifPresent(
            reason -> {
              throw LinkSeal.denied(reason);
            });
    DownloadFile file =
        wanted.fileId() == null ? newest(grant, allowed, call) : named(grant, wanted, call);
    allowed
        .refusal(file, call.now())
        .ifPresent(
            reason -> {
              throw LinkSeal.denied(reason);
            });
    if (allowed.isUsedUp()) {
      throw Problems.conflict(Entitlement.USED_UP);
    }
    LinkToken token = LinkToken.of(call.organization(), file.id(), allowed, call.now());
    return new DownloadLink(
        seal.url(token),
        file.fileName(),
        file.content().size(),
        file.content().sha256(),
        token.expiresAt());
  }

  /** The newest that is allowed; where there is none, the newest, which is refused then. */
  private DownloadFile newest(DownloadGrant grant, Entitlement allowed, Call call) {
    List<DownloadFile> published = files.published(List.of(grant.productId()), call);
    Optional<DownloadFile> fitting =
        published.stream().filter(file -> allowed.refusal(file, call.now()).isEmpty()).findFirst();
    return fitting
        .or(() -> published.stream().filter(f -> grant.channel().sees(f.channel())).findFirst())
        .orElseThrow(() -> Problems.conflict("There is nothing to load yet"));
  }

  private DownloadFile named(DownloadGrant grant, AskLink wanted, Call call) {
    return files
        .find(wanted.fileId(), call)
        .filter(file -> file.productId().equals(grant.productId()))
        .filter(file -> file.status() != ReleaseStatus.DRAFT)
        .orElseThrow(() -> Problems.unknownReference("fileId", "DownloadFile"));
  }

  /** The address of a file for an application whose entitlement allows it. */
  public String url(DownloadFile file, Entitlement allowed, Call call) {
    return seal.url(LinkToken.of(call.organization(), file.id(), allowed, call.now()));
  }
}
