package com.ecosire.domain.commerce.downloads.links;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.commerce.downloads.DownloadFile;
import com.ecosire.domain.commerce.downloads.DownloadFiles;
import com.ecosire.domain.commerce.downloads.Entitlement;
import com.ecosire.domain.commerce.downloads.Entitlements;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.files.content.Contents;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import java.util.Optional;

/** Answers links. */
public final class Fetching {
  private final Parts parts;

  /**
   * What links need to be answered.
   *
   * @param module the module whose links they are, which an organization can do without
   */
  public record Parts(
      String module,
      Organizations organizations,
      DownloadFiles files,
      Entitlements entitlements,
      Contents contents,
      LinkSeal seal,
      DownloadBook book) {}

  /** Answers links. */
  public Fetching(Parts parts) {
    this.parts = parts;
  }

  /** The file of a link. */
  public FileContent fetch(Call outer) {
    LinkToken link = parts.seal.open(outer.path("token"), outer.now());
    Call call = outer.actingAs(Caller.anonymous(link.organization()));
    requireEnabled(call);
    DownloadFile file = allowed(link, call);
    FileContent.Kept content = parts.contents.answer(file.content(), file.createdAt(), call);
    CountedContent.Client client = new CountedContent.Client(call.origin().address(), call.now());
    return new FileContent(
        file.content().mediaType(),
        file.fileName(),
        new CountedContent(content, link, parts.book, client));
  }

  /** The file, where it may be downloaded still. */
  private DownloadFile allowed(LinkToken link, Call call) {
    DownloadFile file =
        parts
            .files
            .find(link.file(), call)
            .orElseThrow(() -> LinkSeal.denied("The file is there no more"));
    Entitlement allowed =
        parts
            .entitlements
            .of(link.grant(), link.license(), call)
            .orElseThrow(() -> LinkSeal.denied("The grant is there no more"));
    allowed
        .refusal(file, call.now())
        .ifPresent(
            reason -> {
              throw LinkSeal.denied(reason);
            });
    if (allowed.isUsedUp() && !parts.book.isUsed(link)) {
      throw Problems.conflict(Entitlement.USED_UP);
    }
    return file;
  }

  /** 403 where the organization does without downloads, or is no more. */
  public void requireEnabled(Call call) {
    Optional<Organization> organization = parts.organizations.find(call.organization(), call);
    if (organization.isEmpty()) {
      throw LinkSeal.denied("The organization is there no more");
    }
    if (organization.get().disabledModules().contains(parts.module)) {
      throw Problems.refusal(
          ProblemCode.MODULE_DISABLED,
          "The organization has not enabled the module " + parts.module);
    }
  }
}
