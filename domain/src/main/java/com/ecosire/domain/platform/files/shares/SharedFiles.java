package com.ecosire.domain.platform.files.shares;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.auth.sessions.SignInLocks;
import com.ecosire.domain.platform.files.Downloads;
import com.ecosire.domain.platform.files.File;
import com.ecosire.domain.platform.files.Files;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.store.Stored;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people without a sign-in do with links to files. */
public final class SharedFiles {
  private static final String FIND =
      "SELECT organizationId, id FROM file_share WHERE tokenHash = ?";

  private final Parts parts;

  /** A file behind a link. */
  @Doc("A file behind a link")
  public record SharedFile(
      @Doc("Its name") @NotNull @Size(max = 255) String name,
      @Doc("What it is") @NotNull @Size(max = 120) String mediaType,
      @Doc("Its bytes") @NotNull Long size,
      @Doc("When the link ends") Instant expiresAt,
      @Doc("Whether a password is needed to fetch it") @NotNull Boolean passwordRequired,
      @Doc("Who shares it") @NotNull @Size(max = 200) String organizationName) {}

  /** What the one who fetches a shared file knows. */
  @Doc("What the one who fetches a shared file knows")
  public record FetchShared(
      @Doc("The password of the link, where it has one") @Is(Scalar.SECRET) @Size(max = 200)
          String password) {}

  /**
   * What links need to be followed.
   *
   * @param locks count wrong passwords
   */
  public record Parts(
      FileShares shares,
      Files files,
      Downloads downloads,
      Organizations organizations,
      FileShares.Secrets secrets,
      SignInLocks locks) {}

  /** Follows links. */
  public SharedFiles(Parts parts) {
    this.parts = parts;
  }

  /** A link with its file, in a call that belongs to its organization. */
  private record Followed(FileShare share, File file, Call call) {}

  /** What a link leads to. */
  public SharedFile open(Call call) {
    Followed found = follow(call);
    String name = parts.organizations.own(found.call).name();
    return new SharedFile(
        found.file.name(),
        found.file.content().mediaType(),
        found.file.content().size(),
        found.share.end().orElse(null),
        found.share.password().isPresent(),
        name);
  }

  /** Fetches the file of a link, which counts. */
  public FileContent download(FetchShared sent, Call call) {
    Followed found = follow(call);
    boolean wrong = !knows(sent, found);
    // From here on one after the other: nobody fetches more, or guesses more often, than is
    // allowed.
    FileShare share = locked(found);
    if (wrong) {
      refuse(found);
    }
    found.call.session().manager().refresh(share);
    if (!share.worksAt(found.call.now())) {
      throw unknown();
    }
    FileContent content = parts.downloads.present(found.file, found.call);
    share.downloads++;
    share.lastDownloadAt = found.call.now();
    share.touch(found.call.now());
    return content;
  }

  private boolean knows(FetchShared sent, Followed found) {
    if (found.share.password().isEmpty()) {
      return true;
    }
    requireNoLock(found);
    if (sent.password() == null) {
      throw Problems.invalidCredential("The link needs a password");
    }
    // Takes long by design, so nothing is locked meanwhile.
    return parts.secrets.passwords().matches(sent.password(), found.share.password());
  }

  private void refuse(Followed found) {
    requireNoLock(found);
    parts.locks.fail(subject(found), found.call.now());
    throw Problems.invalidCredential("The password is wrong");
  }

  private void requireNoLock(Followed found) {
    Instant now = found.call.now();
    Optional<Instant> end = parts.locks.lockedUntil(subject(found), now);
    if (end.isPresent()) {
      throw new ProblemException(
          new Problem.TryLater(
              ProblemCode.RATE_LIMITED,
              "Too many wrong passwords; try again later",
              Duration.between(now, end.get())));
    }
  }

  private static String subject(Followed found) {
    return "file share " + found.share.id();
  }

  private FileShare locked(Followed found) {
    return parts
        .shares
        .where("r.id = :id", found.call)
        .with("id", found.share.id())
        .locked()
        .first()
        .orElseThrow(SharedFiles::unknown);
  }

  /** 404, whatever is wrong with a link. */
  private Followed follow(Call call) {
    List<?> found =
        call.session()
            .manager()
            .createNativeQuery(FIND)
            .setParameter(1, parts.secrets.hash(call.path("token")))
            .getResultList();
    if (found.isEmpty()) {
      throw unknown();
    }
    Object[] row = (Object[]) found.getFirst();
    UUID organization = Binary.uuid((byte[]) row[0]);
    Call acting = call.actingAs(Caller.anonymous(organization));
    FileShare share = one(parts.shares, Binary.uuid((byte[]) row[1]), acting);
    File file = one(parts.files, share.fileId, acting);
    if (!share.worksAt(acting.now()) || !FileShares.isOpen(file)) {
      throw unknown();
    }
    return new Followed(share, file, acting);
  }

  /** Whoever has the link may read, whatever else he may. */
  private static <T extends Stored> T one(Store<T, ?> store, UUID id, Call call) {
    return store.where("r.id = :id", call).with("id", id).first().orElseThrow(SharedFiles::unknown);
  }

  private static ProblemException unknown() {
    return Problems.notFound("shared file; the link may be over, used up or taken back");
  }
}
