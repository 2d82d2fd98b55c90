package com.ecosire.gateway.surfaces;

import com.ecosire.gateway.surfaces.Situations.Situation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Products with files, and who may download them. */
final class Downloaded {
  private static final String PRODUCT = "productId";

  private Downloaded() {}

  /** A ZIP file that is another one each time. */
  static byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("plugin/__init__.py"));
      zip.write(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Answer done(Answer answer) {
    if (answer.refused()) {
      throw new AssertionError(answer.body());
    }
    return answer;
  }

  /** A new digital product. */
  static String product() {
    Map<String, Object> values = new HashMap<>(Known.values(Situations.named("products.create")));
    values.put("type", "digital");
    values.remove("weightGrams");
    return String.valueOf(
        done(Calls.rest(Who.ADMIN, Situations.named("products.create"), Map.of(), values))
            .at("id"));
  }

  /** A version that is about to be uploaded. */
  static Situation uploading() {
    Map<String, Object> values = new HashMap<>();
    values.put("file", zip());
    values.put(PRODUCT, product());
    values.put("version", "1.0." + (UUID.randomUUID().getMostSignificantBits() >>> 1));
    return new Situation(Map.of(), values);
  }

  /** A draft. */
  static Situation draft() {
    return draft(uploading());
  }

  private static Situation draft(Situation uploading) {
    Answer made =
        done(
            Calls.rest(
                Who.ADMIN, Situations.named("products.uploadFile"), Map.of(), uploading.values()));
    return Situations.ofItem(String.valueOf(made.at("id")));
  }

  /** A file that is published. */
  static Situation published() {
    return published(draft());
  }

  private static Situation published(Situation draft) {
    Map<String, Object> quietly = Map.of("notify", false);
    done(Calls.rest(Who.ADMIN, Situations.named("downloads.files.publish"), draft.ids(), quietly));
    return draft;
  }

  /** A file that is about to be withdrawn. */
  static Situation withdrawing() {
    return published().sending(Map.of("reason", "A fault"));
  }

  /** A grant of a product with a file. */
  static Situation granted() {
    Situation uploading = uploading();
    published(draft(uploading));
    Map<String, Object> grant = new HashMap<>();
    grant.put(PRODUCT, uploading.values().get(PRODUCT));
    grant.put("contactId", Known.fresh(Situations.named("contacts.create")).get("id"));
    Answer made =
        done(Calls.rest(Who.ADMIN, Situations.named("downloads.grants.create"), Map.of(), grant));
    return Situations.ofItem(String.valueOf(made.at("id")));
  }

  /** The token of a new link. */
  static Map<String, String> linked() {
    Answer link =
        done(
            Calls.rest(
                Who.ADMIN, Situations.named("downloads.grants.link"), granted().ids(), Map.of()));
    String url = String.valueOf(link.at("url"));
    Map<String, String> ids = new HashMap<>();
    ids.put("token", url.substring(url.lastIndexOf('/') + 1));
    return ids;
  }

  /** Some of everything. */
  static List<Situation> some() {
    return List.of(published(), draft(), granted());
  }
}
