package com.ecosire.domain.platform.files.shares;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.passwords.PasswordHasher;
import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.platform.files.File;
import com.ecosire.domain.platform.files.FileVisibility;
import com.ecosire.domain.platform.files.Files;
import com.ecosire.domain.platform.files.content.ScanStatus;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;

/** The links to files. */
public final class FileShares extends Store<FileShare, FileShareInput> {
  private static final String PURPOSE = "file share";

  private final Files files;
  private final Secrets secrets;

  /**
   * What links are made of.
   *
   * @param portal the address that they begin with
   */
  public record Secrets(TokenHash tokens, PasswordHasher passwords, String portal) {
    byte[] hash(String token) {
      return tokens.of(PURPOSE, token);
    }
  }

  /** Links to files. */
  public FileShares(Files files, Secrets secrets) {
    super(
        records(FileShare.class, FileShareInput.class)
            .within(files, "fileId")
            .list(listing().filter("expiresAt").sort("createdAt", "expiresAt")));
    this.files = files;
    this.secrets = secrets;
  }

  @Override
  public FileShare create(FileShareInput input, Call call) {
    FileShare share = super.create(input, call);
    // Written first, so that the answer has the version that the record has then.
    call.session().flush();
    return share.shown();
  }

  @Override
  protected void check(Change<FileShare, FileShareInput> change) {
    Call call = change.call();
    if (change.after().expiresAt != null && !change.after().expiresAt.isAfter(call.now())) {
      throw Problems.invalid("expiresAt", "past", "Must lie in the future");
    }
    File file = files.get(change.record().fileId, call);
    Files.requirePresent(file);
    if (!isOpen(file)) {
      throw Problems.conflict("Private files, and those with a virus, cannot be shared");
    }
  }

  /** Whether links to a file work. */
  static boolean isOpen(File file) {
    return !file.isTrashed()
        && file.visibility() == FileVisibility.ORGANIZATION
        && file.content().scanStatus() != ScanStatus.INFECTED;
  }

  @Override
  protected void applied(Change<FileShare, FileShareInput> change) {
    FileShare share = change.record();
    String token = TokenHash.make();
    share.tokenHash = secrets.hash(token);
    share.unshown = secrets.portal() + "/api/files/shared/" + token;
    share.createdById = change.call().caller().person().orElse(null);
    String password = change.after().password;
    share.passwordHash = password == null ? null : secrets.passwords().hash(password);
    // Nobody sees it again, not even who reads this very record next.
    share.input.password = null;
  }

  /** Removes all links to a file that is removed itself. */
  public void removeAll(File file, Call call) {
    where("r.fileId = :file", call)
        .with("file", file.id())
        .all()
        .forEach(share -> call.session().manager().remove(share));
  }
}
