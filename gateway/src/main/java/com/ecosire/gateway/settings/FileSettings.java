package com.ecosire.gateway.settings;

import com.ecosire.domain.platform.files.content.ContentStore;
import com.ecosire.domain.shape.Doc;
import com.ecosire.gateway.files.DiskStore;
import com.ecosire.gateway.files.S3Store;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/** Files that people upload. */
public record FileSettings(
    @Doc("Bytes of one file at most") @Default("104857600") @Min(1024) @Max(1L << 36) long maxBytes,
    @Doc(
            "Folder of the files' contents, which all nodes must share; without it the folder files"
                + " within the data folder")
        @Default(value = "", env = "FILES_DIR")
        String dir,
    @Doc("Address of an S3-compatible store for the contents, instead of a folder")
        @Default(value = "", env = "FILES_S3_ENDPOINT")
        @Pattern(regexp = "(https?://[^/\\s]+/?)?")
        String s3Endpoint,
    @Doc("Its bucket, which must be there") @Default(value = "", env = "FILES_S3_BUCKET")
        String s3Bucket,
    @Doc("Its region") @Default(value = "us-east-1", env = "FILES_S3_REGION") @NotNull
        String s3Region,
    @Doc("Id of the key to it") @Default(value = "", env = "FILES_S3_ACCESS_KEY")
        String s3AccessKey,
    @Doc("The key's secret") @Default(value = "", env = "FILES_S3_SECRET_KEY", secret = true)
        String s3SecretKey) {
  /** Absent texts are empty. */
  public FileSettings {
    dir = Objects.requireNonNullElse(dir, "");
    s3Endpoint = Objects.requireNonNullElse(s3Endpoint, "");
    s3Bucket = Objects.requireNonNullElse(s3Bucket, "");
    s3AccessKey = Objects.requireNonNullElse(s3AccessKey, "");
    s3SecretKey = Objects.requireNonNullElse(s3SecretKey, "");
  }

  /** Where contents are kept. */
  public ContentStore store(Settings.Data data) {
    return s3Endpoint.isEmpty()
        ? new DiskStore(folder(data))
        : new S3Store(
            new S3Store.Bucket(
                URI.create(s3Endpoint), s3Bucket, s3Region, s3AccessKey, s3SecretKey));
  }

  private Path folder(Settings.Data data) {
    return dir.isEmpty() ? data.folder().resolve("files") : Path.of(dir);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return s3Endpoint.isEmpty() ? dir : s3Endpoint + "/" + s3Bucket;
  }
}
