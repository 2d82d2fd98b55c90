package com.ecosire.domain.platform.files;

import com.ecosire.domain.platform.files.content.Content;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What clients set of a file. */
@Embeddable
@Doc("What clients set of a file")
class FileInput {
  @Doc(
      value = "Its name, which no other file in its folder has",
      example = "Offer for Example Ltd.pdf")
  @NotNull
  @Size(min = 1, max = 255)
  String name;

  @Doc(value = "What it is", example = "Signed on 14 March")
  @Size(max = 1000)
  String description;

  @Doc("The folder that it is in; null for none")
  @Ref("Folder")
  UUID folderId;

  @Doc(value = "Words to find it by", example = "signed")
  @Size(max = 50)
  @Length(50)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> tags = List.of();

  @Doc("Who sees it: its owner and admins, or everybody who may read files")
  @Enumerated(EnumType.STRING)
  FileVisibility visibility = FileVisibility.ORGANIZATION;

  @Doc(
      value = "What it is attached to: the name of a resource; who may not read it sees no file",
      example = "Contact")
  @Size(max = 60)
  String referenceType;

  @Doc("The record that it is attached to")
  UUID referenceId;

  /** The content that a new file comes with. */
  @Hidden @Transient Content content;
}
