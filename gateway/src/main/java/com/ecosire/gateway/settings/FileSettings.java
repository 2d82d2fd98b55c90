package com.ecosire.gateway.settings;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.Objects;

/** Files that people upload. */
public record FileSettings(
    @Doc("Bytes of one file at most") @Default("104857600") @Min(1024) @Max(1L << 36) long maxBytes,
    @Doc(
            "Folder of the files' contents, which all nodes must share; without it the folder files"
                + " within the data folder")
        @Default(value = "", env = "FILES_DIR")
        String dir) {
  /** An absent folder is empty. */
  public FileSettings {
    dir = Objects.requireNonNullElse(dir, "");
  }

  /** The folder of the contents. */
  public Path folder(Settings.Data data) {
    return dir.isEmpty() ? data.folder().resolve("files") : Path.of(dir);
  }
}
