package com.ecosire.domain.platform.files;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Upload;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotNull;

/** A file with its content. */
@Doc("A file with its content")
class NewFile {
  @Embedded FileInput input = new FileInput();

  @Doc("The content; what it is is told from itself")
  @NotNull
  Upload file;
}
