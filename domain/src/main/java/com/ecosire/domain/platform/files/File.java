package com.ecosire.domain.platform.files;

import com.ecosire.domain.platform.files.content.Content;
import com.ecosire.domain.platform.files.content.ScanStatus;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file: a name for a content, which can be replaced by newer ones. */
@Entity
@Table(name = "stored_file")
@Doc("A file")
public class File extends Stored {
  @Embedded FileInput input = new FileInput();

  @Doc(value = "What the content is, told from itself", example = "application/pdf")
  @Size(max = 120)
  @NotNull
  String mediaType;

  @Doc("Bytes of the content")
  long size;

  @Doc(
      value = "SHA-256 of the content in hex digits, which is its ETag, too",
      example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
  @Size(min = 64, max = 64)
  @NotNull
  String sha256;

  @Doc("The number of the present version")
  int versionNumber;

  @Doc("The user who uploaded it first")
  @Ref("User")
  UUID ownerId;

  @Doc("What is known of viruses in the content; skipped where nothing looks for them")
  @Enumerated(EnumType.STRING)
  @NotNull
  ScanStatus scanStatus;

  @Doc("Whether it is in the trash, which is emptied after 30 days")
  boolean trashed;

  @Doc("Since when it is in the trash")
  Instant trashedAt;

  /** The place of its name within its folder; nothing in the trash. */
  @Hidden String slot;

  /** Its name. */
  public String name() {
    return input.name;
  }

  /** The folder that it is in. */
  public Optional<UUID> folder() {
    return Optional.ofNullable(input.folderId);
  }

  /** Who sees it. */
  public FileVisibility visibility() {
    return input.visibility;
  }

  /** Who uploaded it first. */
  public Optional<UUID> owner() {
    return Optional.ofNullable(ownerId);
  }

  /** The number of the present version. */
  public int versionNumber() {
    return versionNumber;
  }

  /** Whether it is in the trash. */
  public boolean isTrashed() {
    return trashed;
  }

  /** The present content. */
  public Content content() {
    return new Content(sha256, size, mediaType, scanStatus);
  }

  /** Takes a content as the next version. */
  void take(Content content, int number) {
    sha256 = content.sha256();
    size = content.size();
    mediaType = content.mediaType();
    scanStatus = content.scanStatus();
    versionNumber = number;
  }
}
