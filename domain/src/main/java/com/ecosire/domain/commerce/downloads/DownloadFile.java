package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.products.files.ReleaseChannel;
import com.ecosire.domain.commerce.products.files.ReleaseStatus;
import com.ecosire.domain.platform.files.content.Content;
import com.ecosire.domain.platform.files.content.ScanStatus;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A version of a digital product as a file. */
@Entity
@Table(name = "download_file")
@Doc("A version of a digital product as a file, whose content never changes")
public class DownloadFile extends Stored {
  @Embedded DownloadFileInput input = new DownloadFileInput();

  @Doc("The product")
  @NotNull
  @Ref("Product")
  UUID productId;

  @Doc(value = "The version of the product that it is", example = "2.4.1", name = "version")
  @NotNull
  @Size(max = 40)
  @Column(name = "releaseVersion", updatable = false)
  String release;

  @Doc(value = "Bytes", example = "1048576")
  long size;

  @Doc(
      value = "SHA-256 of the content in hex digits, which is its ETag, too",
      example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
  @NotNull
  @Size(min = 64, max = 64)
  String sha256;

  @Doc(value = "What the content is", example = "application/zip")
  @NotNull
  @Size(max = 100)
  String contentType;

  @Doc("Whether it can be downloaded")
  @NotNull
  @Enumerated(EnumType.STRING)
  ReleaseStatus status = ReleaseStatus.DRAFT;

  @Doc("When it was first published")
  Instant publishedAt;

  @Doc("How often it was downloaded")
  long downloadCount;

  /** What the version is sorted by. */
  @Hidden @NotNull String versionRank;

  @Hidden String withdrawReason;

  /** Whether holders were, or are about to be, told of the version. */
  @Hidden boolean announced;

  /** Whether there are holders still to be told. */
  @Hidden boolean announcing;

  /** The last contact who was told. */
  @Hidden UUID announcedTo;

  /** The product. */
  public UUID productId() {
    return productId;
  }

  /** The version that it is. */
  public String release() {
    return release;
  }

  /** What its version compares by. */
  String versionRank() {
    return versionRank;
  }

  /** Its name. */
  public String fileName() {
    return input.fileName;
  }

  /** Whom it is for. */
  public ReleaseChannel channel() {
    return input.channel;
  }

  /** What is new in it. */
  public Optional<String> releaseNotes() {
    return Optional.ofNullable(input.releaseNotes);
  }

  /** The platforms that it runs on; empty for all. */
  public List<String> compatibleWith() {
    return input.compatibleWith;
  }

  /** Whether applications must not go on without it. */
  public boolean mandatory() {
    return input.mandatory;
  }

  /** Whether it can be downloaded. */
  public ReleaseStatus status() {
    return status;
  }

  /** Why it was withdrawn, if it is. */
  public Optional<String> withdrawReason() {
    return Optional.ofNullable(withdrawReason);
  }

  /** When it was first published, if it was. */
  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  /** Its bytes. */
  public Content content() {
    return new Content(sha256, size, contentType, ScanStatus.SKIPPED);
  }
}
