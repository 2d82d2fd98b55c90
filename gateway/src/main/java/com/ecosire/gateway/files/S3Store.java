package com.ecosire.gateway.files;

import com.ecosire.domain.platform.files.content.ContentStore;
import com.ecosire.domain.shape.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Contents in a bucket of Amazon S3, or of a store that speaks as it does: {@code
 * <organization>/<two digits of the hash>/<hash>}. An object is there as a whole or not at all.
 */
public final class S3Store implements ContentStore {
  private static final String ANYTHING = "application/octet-stream";

  private final S3Client client;
  private final String bucket;

  /**
   * Where a bucket is, and how it is opened.
   *
   * @param endpoint the address of the store, without the bucket
   * @param secretKey never printed
   */
  public record Bucket(
      URI endpoint, String name, String region, String accessKey, String secretKey) {
    @Override
    public String toString() {
      return endpoint + "/" + name;
    }
  }

  /** Contents in a bucket, which must be there; nothing is asked of it yet. */
  public S3Store(Bucket at) {
    this.bucket = at.name;
    // What not all such stores know is left out: hosts by bucket, chunks that are signed one by
    // one, and checksums beside the signature.
    this.client =
        S3Client.builder()
            .endpointOverride(at.endpoint)
            .region(Region.of(at.region))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(at.accessKey, at.secretKey)))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .serviceConfiguration(
                s3 -> s3.pathStyleAccessEnabled(true).chunkedEncodingEnabled(false))
            .build();
  }

  @Override
  public void put(Address at, Source content) throws IOException {
    if (isKept(at)) {
      return;
    }
    Upload.Measure measure;
    try (InputStream in = content.open()) {
      measure = Upload.Measure.of(in, OutputStream.nullOutputStream());
    }
    if (!measure.sha256().equals(at.sha256())) {
      throw new IOException("The content is not the one that was announced");
    }
    asking(
        () ->
            client.putObject(
                put -> put.bucket(bucket).key(key(at)),
                RequestBody.fromContentProvider(() -> opened(content), measure.size(), ANYTHING)));
  }

  private static InputStream opened(Source content) {
    try {
      return content.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isKept(Address at) throws IOException {
    return asking(
        () -> {
          try {
            client.headObject(head -> head.bucket(bucket).key(key(at)));
            return true;
          } catch (NoSuchKeyException e) {
            return false;
          }
        });
  }

  @Override
  public InputStream open(Address at, long from, long length) throws IOException {
    if (length == 0) {
      return InputStream.nullInputStream();
    }
    String range = "bytes=" + from + "-" + (from + length - 1);
    return asking(() -> client.getObject(get -> get.bucket(bucket).key(key(at)).range(range)));
  }

  @Override
  public void delete(Address at) throws IOException {
    asking(() -> client.deleteObject(delete -> delete.bucket(bucket).key(key(at))));
  }

  @Override
  public void deleteAll(UUID organization) throws IOException {
    asking(
        () -> {
          client
              .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(organization + "/"))
              .contents()
              .stream()
              .map(S3Object::key)
              .forEach(key -> client.deleteObject(delete -> delete.bucket(bucket).key(key)));
          return organization;
        });
  }

  private static <T> T asking(Supplier<T> request) throws IOException {
    try {
      return request.get();
    } catch (SdkException e) {
      throw new IOException("The object store refused: " + e.getMessage(), e);
    }
  }

  private static String key(Address at) {
    return String.join("/", at.organization().toString(), at.sha256().substring(0, 2), at.sha256());
  }
}
