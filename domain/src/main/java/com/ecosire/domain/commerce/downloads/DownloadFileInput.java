package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.products.files.ReleaseChannel;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What admins set of a released file. */
@Embeddable
@Doc("What admins set of a released file")
class DownloadFileInput {
  @Doc(value = "Its name; fixed once it is published", example = "stock-sync-2.4.1.zip")
  @NotNull
  @Size(min = 1, max = 200)
  String fileName;

  @Doc("Whom it is for; fixed once it is published")
  @Enumerated(EnumType.STRING)
  ReleaseChannel channel = ReleaseChannel.STABLE;

  @Doc("What is new in it")
  @Is(Scalar.TEXT)
  String releaseNotes;

  @Doc(value = "The platforms that it runs on; empty for all", example = "17.0")
  @Size(max = 50)
  @Length(40)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> compatibleWith = List.of();

  @Doc("Whether applications must not go on without it")
  boolean mandatory;
}
