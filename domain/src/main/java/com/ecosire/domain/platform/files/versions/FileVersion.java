package com.ecosire.domain.platform.files.versions;

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
import java.util.UUID;

/** A content that a file has or had. */
@Entity
@Table(name = "file_version")
@Doc("A content that a file has or had")
public class FileVersion extends Stored {
  @Doc("The file")
  @NotNull
  @Ref("File")
  UUID fileId;

  @Doc("Its number, from 1 on without an end")
  int versionNumber;

  @Doc("Bytes of the content")
  long size;

  @Doc(value = "What the content is, told from itself", example = "application/pdf")
  @Size(max = 120)
  @NotNull
  String mediaType;

  @Doc("SHA-256 of the content in hex digits")
  @Size(min = 64, max = 64)
  @NotNull
  String sha256;

  @Embedded FileVersionInput input = new FileVersionInput();

  @Doc("The user who uploaded or restored it")
  @Ref("User")
  UUID createdById;

  @Doc("Whether it is the file's present one")
  boolean current;

  @Hidden
  @Enumerated(EnumType.STRING)
  @NotNull
  ScanStatus scanStatus;

  /** The file. */
  public UUID file() {
    return fileId;
  }

  /** Its number. */
  public int number() {
    return versionNumber;
  }

  /** The content. */
  public Content content() {
    return new Content(sha256, size, mediaType, scanStatus);
  }
}
