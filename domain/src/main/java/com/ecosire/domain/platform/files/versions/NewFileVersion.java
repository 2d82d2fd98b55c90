package com.ecosire.domain.platform.files.versions;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Upload;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotNull;

/** A newer content of a file. */
@Doc("A newer content of a file")
public class NewFileVersion {
  @Embedded FileVersionInput input = new FileVersionInput();

  @Doc("The content; what it is is told from itself")
  @NotNull
  Upload file;
}
