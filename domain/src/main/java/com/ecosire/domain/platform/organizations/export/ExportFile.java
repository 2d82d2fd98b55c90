package com.ecosire.domain.platform.organizations.export;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.store.Stored;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes records into a ZIP file while they are read, so that their number costs no memory. */
final class ExportFile implements AutoCloseable {
  private final ZipOutputStream zip;
  private final List<Map<String, Object>> files = new ArrayList<>();
  private final ExportTurn turn;

  ExportFile(OutputStream out, ExportTurn turn) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.turn = turn;
  }

  /** All records of a resource as lines of JSON, with the fields that clients can see. */
  <E extends Stored> void add(String module, Resource<?, ?> resource, Store<E, ?> store, Call call)
      throws IOException {
    String name = module + "/" + resource.name() + ".ndjson";
    zip.putNextEntry(new ZipEntry(name));
    MessageDigest digest = sha256();
    OutputStream lines = new DigestOutputStream(zip, digest);
    JsonWriter<E> writer = JsonWriter.of(store.entity());
    long[] rows = {0};
    store.forEach(
        store.request(Map.of()),
        call,
        row -> {
          line(lines, writer.text(row));
          rows[0]++;
          turn.goOn();
        });
    zip.closeEntry();
    String sum = HexFormat.of().formatHex(digest.digest());
    files.add(Map.of("file", name, "resource", resource.name(), "rows", rows[0], "sha256", sum));
  }

  private static void line(OutputStream lines, String text) {
    try {
      lines.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is in the file, by which a reader can tell whether it is whole. */
  void finish(Map<String, Object> about) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>(about);
    manifest.put("files", files);
    zip.putNextEntry(new ZipEntry("manifest.json"));
    zip.write(JsonText.write(manifest).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
  }

  @Override
  public void close() {
    turn.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
