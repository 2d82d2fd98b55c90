package com.ecosire.domain.platform.files.shares;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A link by which anybody who has it fetches a file. Of its token only a hash is kept. */
@Entity
@Table(name = "file_share")
@Doc("A link by which anybody who has it fetches a file")
public class FileShare extends Stored {
  @Doc("The file")
  @NotNull
  @Ref("File")
  UUID fileId;

  @Doc("The link itself; shown once, in the answer of its creation")
  @Is(Scalar.URL)
  @Transient
  String url;

  @Embedded FileShareInput input = new FileShareInput();

  @Doc("How often the file was fetched by it")
  int downloads;

  @Doc("When the file was last fetched by it")
  Instant lastDownloadAt;

  @Doc("The user who made it")
  @Ref("User")
  UUID createdById;

  @Hidden @NotNull byte[] tokenHash;
  @Hidden String passwordHash;

  /** The link between its making and the answer that shows it. */
  @Hidden @Transient String unshown;

  Optional<String> password() {
    return Optional.ofNullable(passwordHash);
  }

  Optional<Instant> end() {
    return Optional.ofNullable(input.expiresAt);
  }

  /** Whether it can be followed at a time. */
  boolean worksAt(Instant now) {
    boolean over = input.expiresAt != null && !input.expiresAt.isAfter(now);
    return !over && (input.maxDownloads == null || downloads < input.maxDownloads);
  }

  /** A copy with the link in it, for one answer only. */
  FileShare shown() {
    Shape<FileShare> shape = Shape.of(FileShare.class);
    Object[] values = shape.values(this);
    for (int i = 0; i < values.length; i++) {
      Field field = shape.fields().get(i);
      values[i] = field.name().equals("url") ? unshown : values[i];
    }
    unshown = null;
    return shape.make(values);
  }
}
