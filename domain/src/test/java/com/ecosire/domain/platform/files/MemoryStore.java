package com.ecosire.domain.platform.files;

import com.ecosire.domain.platform.files.content.ContentStore;
import com.ecosire.domain.shape.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps contents in memory. */
public final class MemoryStore implements ContentStore {
  private final Map<Address, byte[]> contents = new ConcurrentHashMap<>();

  /** How many contents an organization has. */
  public long count(UUID organization) {
    return contents.keySet().stream().filter(at -> at.organization().equals(organization)).count();
  }

  /** Changes a byte of a content, as a bad disk may. */
  public void spoil(UUID organization, String sha256) {
    contents.get(new Address(organization, sha256))[0]++;
  }

  @Override
  public void put(Address at, Source content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = content.open()) {
      if (!Upload.Measure.of(in, bytes).sha256().equals(at.sha256())) {
        throw new IOException("Another content");
      }
    }
    contents.put(at, bytes.toByteArray());
  }

  @Override
  public InputStream open(Address at, long from, long length) throws IOException {
    byte[] bytes = contents.get(at);
    if (bytes == null) {
      throw new IOException("Not kept");
    }
    return new ByteArrayInputStream(bytes, (int) from, (int) length);
  }

  @Override
  public void delete(Address at) {
    contents.remove(at);
  }

  @Override
  public void deleteAll(UUID organization) {
    contents.keySet().removeIf(at -> at.organization().equals(organization));
  }
}
