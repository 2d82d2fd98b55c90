package com.ecosire.domain.platform.files.versions;

import com.ecosire.domain.platform.files.content.Content;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Immutable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Size;

/** What clients say of a version. */
@Embeddable
@Doc("What clients say of a version")
class FileVersionInput {
  @Doc(value = "What is new in it", example = "Prices of March")
  @Size(max = 500)
  @Immutable
  String comment;

  /** The content that it comes with, and its number. */
  @Hidden @Transient Content content;

  @Hidden @Transient int number;
}
