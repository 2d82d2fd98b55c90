package com.ecosire.domain.platform.files;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.files.content.Content;
import com.ecosire.domain.platform.files.content.Contents;
import com.ecosire.domain.platform.files.content.ScanStatus;
import com.ecosire.domain.platform.files.versions.FileVersion;
import com.ecosire.domain.platform.files.versions.FileVersions;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Min;
import java.util.UUID;

/** Hands out the contents of files. */
public final class Downloads {
  /** How a browser takes a file. */
  enum FileDisposition {
    /** It keeps it. */
    ATTACHMENT,
    /** It shows it. */
    INLINE
  }

  /** Which content of a file is wanted, and how. */
  @Doc("Which content of a file is wanted, and how")
  record AskContent(
      @Doc("The number of a version; without it the present one") @Min(1) Integer version,
      @Doc("Whether browsers keep it or show it, which pictures, PDF, sound, films and text allow")
          @Default("attachment")
          FileDisposition disposition) {}

  private final Files files;
  private final FileVersions versions;
  private final Contents contents;

  Downloads(Files files, FileVersions versions, Contents contents) {
    this.files = files;
    this.versions = versions;
    this.contents = contents;
  }

  /** A content of a file. */
  FileContent content(UUID id, AskContent asked, Call call) {
    File file = files.get(id, call);
    int number = asked.version() == null ? file.versionNumber() : asked.version();
    boolean shown = asked.disposition() == FileDisposition.INLINE;
    return of(file, versions.numbered(file, number, call), shown, call);
  }

  /** The present content of a file, which browsers keep. */
  public FileContent present(File file, Call call) {
    return of(file, versions.numbered(file, file.versionNumber(), call), false, call);
  }

  private FileContent of(File file, FileVersion version, boolean shown, Call call) {
    Content content = version.content();
    requireSafe(file, content, call);
    return new FileContent(
        content.mediaType(),
        file.name(),
        contents.answer(content, version.createdAt(), call),
        shown && isHarmless(content.mediaType()));
  }

  /** Refuses (409) what has a virus, and what is not looked at yet for all but its owner. */
  public static void requireSafe(File file, Content content, Call call) {
    if (content.scanStatus() == ScanStatus.INFECTED) {
      throw Problems.conflict("There is a virus in " + file.name());
    }
    if (content.scanStatus() == ScanStatus.PENDING && !FileSight.isOwners(file, call.caller())) {
      throw Problems.conflict(
          file.name() + " is about to be searched for viruses; until then only its owner gets it");
    }
  }

  /** What browsers show without running anything. */
  private static boolean isHarmless(String type) {
    return type.startsWith("image/")
        || type.startsWith("audio/")
        || type.startsWith("video/")
        || type.equals("application/pdf")
        || type.equals("text/plain");
  }
}
