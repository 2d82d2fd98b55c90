package com.ecosire.domain.platform.files.folders;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/** A folder of files and other folders. */
@Entity
@Table(name = "file_folder")
@Doc("A folder of files and other folders")
public class Folder extends Stored {
  @Embedded FolderInput input = new FolderInput();

  @Doc(value = "Its name behind those of the folders that it is in", example = "/Sales/Offers")
  @Size(max = 2000)
  @NotNull
  String path;

  @Doc("How many files are in it, without those of the folders in it and of the trash")
  @Transient
  int fileCount;

  @Doc("Bytes of those files")
  @Transient
  long totalSize;

  /** 1 for the folders that are in no other one. */
  @Hidden int depth;

  /** The place of its name within the folder that it is in. */
  @Hidden @NotNull String slot;

  /** Its name. */
  public String name() {
    return input.name;
  }

  /** The folder that it is in. */
  public Optional<UUID> parent() {
    return Optional.ofNullable(input.parentId);
  }
}
