package com.ecosire.domain.commerce.downloads.updates;

import com.ecosire.domain.commerce.downloads.DownloadFile;
import com.ecosire.domain.commerce.downloads.DownloadFiles;
import com.ecosire.domain.commerce.downloads.Entitlement;
import com.ecosire.domain.commerce.downloads.Entitlements;
import com.ecosire.domain.commerce.downloads.archive.ReleaseVersion;
import com.ecosire.domain.commerce.downloads.links.DownloadLinks;
import com.ecosire.domain.commerce.downloads.links.Fetching;
import com.ecosire.domain.commerce.licenses.clients.RunningLicense;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Tells running applications of newer versions. */
public final class Updates {
  private final DownloadFiles files;
  private final Entitlements entitlements;
  private final DownloadLinks links;
  private final Fetching fetching;

  /** Updates over some links. */
  public Updates(
      DownloadFiles files, Entitlements entitlements, DownloadLinks links, Fetching fetching) {
    this.files = files;
    this.entitlements = entitlements;
    this.links = links;
    this.fetching = fetching;
  }

  /**
   * The newest version that the application may load; where it may load none of the newer ones, the
   * newest and why not.
   */
  public AvailableUpdate check(UpdateQuestion asked, Call outer) {
    RunningLicense running =
        RunningLicense.find("licenseKey", asked.licenseKey(), asked.domain(), outer);
    Call call = running.call();
    fetching.requireEnabled(call);
    if (!running.activated()) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED, "The license is not activated at this domain");
    }
    List<DownloadFile> newer =
        files.published(List.of(running.license().productId()), call).stream()
            .filter(file -> fits(file, asked))
            .toList();
    if (newer.isEmpty()) {
      return AvailableUpdate.none();
    }
    return answer(newer, entitlements.of(running.license(), call), call);
  }

  private static boolean fits(DownloadFile file, UpdateQuestion asked) {
    boolean runs =
        asked.platform() == null
            || file.compatibleWith().isEmpty()
            || file.compatibleWith().stream().anyMatch(asked.platform()::equalsIgnoreCase);
    return runs
        && asked.channel().sees(file.channel())
        && ReleaseVersion.isHigher(file.release(), asked.currentVersion());
  }

  private AvailableUpdate answer(List<DownloadFile> newer, List<Entitlement> own, Call call) {
    for (DownloadFile file : newer) {
      Optional<Entitlement> allowed =
          own.stream().filter(each -> reason(each, file, call).isEmpty()).findFirst();
      if (allowed.isPresent()) {
        return AvailableUpdate.of(whole(file, call), links.url(file, allowed.get(), call), null);
      }
    }
    DownloadFile newest = newer.getFirst();
    String reason = reason(own.getFirst(), newest, call).orElseThrow();
    return AvailableUpdate.of(whole(newest, call), null, reason);
  }

  private static Optional<String> reason(Entitlement allowed, DownloadFile file, Call call) {
    return allowed
        .refusal(file, call.now())
        .or(() -> allowed.isUsedUp() ? Optional.of(Entitlement.USED_UP) : Optional.empty());
  }

  /** With its notes. */
  private DownloadFile whole(DownloadFile file, Call call) {
    return files.get(file.id(), call);
  }
}
