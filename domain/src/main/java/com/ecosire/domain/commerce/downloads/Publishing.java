package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.products.files.ReleaseStatus;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.files.content.Contents;
import com.ecosire.domain.platform.files.content.ScanStatus;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Lets versions out, and takes them back. */
final class Publishing {
  /** How a version is published. */
  @Doc("How a version is published")
  static final class Publication {
    @Doc("Whether who has an active grant is told by mail; once for each version")
    boolean notify = true;
  }

  /** Why a version is withdrawn. */
  @Doc("Why a version is withdrawn")
  record Withdrawal(
      @Doc(value = "The reason, which who follows a link to it is told", example = "Data loss")
          @NotNull
          @Size(min = 1, max = 500)
          String reason) {}

  private final DownloadFiles files;
  private final Contents contents;

  Publishing(DownloadFiles files, Contents contents) {
    this.files = files;
    this.contents = contents;
  }

  /** Lets a draft out, or one again that was withdrawn. */
  DownloadFile publish(UUID id, Publication wanted, Call call) {
    DownloadFile file = files.change(id, call);
    if (file.status == ReleaseStatus.PUBLISHED) {
      throw Problems.invalidState("file", file.status, "published");
    }
    requireSound(file, call);
    file.status = ReleaseStatus.PUBLISHED;
    file.withdrawReason = null;
    if (file.publishedAt == null) {
      file.publishedAt = call.now();
    }
    if (wanted.notify && !file.announced) {
      file.announced = true;
      file.announcing = true;
    }
    file.touch(call.now());
    call.emit(DownloadEvents.PUBLISHED, file);
    return file;
  }

  private void requireSound(DownloadFile file, Call call) {
    if (!contents.isIntact(file.content(), call)) {
      throw Problems.conflict(
          "The stored file cannot be read, or is not the one with the SHA-256 " + file.sha256);
    }
    if (contents.scans() && contents.scan(file.content(), call) == ScanStatus.INFECTED) {
      throw Problems.conflict("There is a virus in " + file.fileName());
    }
  }

  /** Takes a version back: links to it stop, and the version before it is the newest. */
  DownloadFile withdraw(UUID id, Withdrawal wanted, Call call) {
    DownloadFile file = files.change(id, call);
    if (file.status != ReleaseStatus.PUBLISHED) {
      throw Problems.invalidState("file", file.status, "withdrawn");
    }
    file.status = ReleaseStatus.WITHDRAWN;
    file.withdrawReason = wanted.reason();
    file.announcing = false;
    file.touch(call.now());
    call.emit(DownloadEvents.WITHDRAWN, file);
    return file;
  }
}
