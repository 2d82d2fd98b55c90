package com.ecosire.domain.platform.files.folders;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What clients set of a folder. */
@Embeddable
@Doc("What clients set of a folder")
class FolderInput {
  @Doc(value = "Its name, which no other folder beside it has", example = "Offers")
  @NotNull
  @Size(min = 1, max = 255)
  String name;

  @Doc("The folder that it is in; null for none")
  @Ref("Folder")
  UUID parentId;
}
