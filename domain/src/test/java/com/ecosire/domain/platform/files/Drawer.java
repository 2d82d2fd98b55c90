package com.ecosire.domain.platform.files;

import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.users.Sent;
import com.ecosire.domain.testing.Tenant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Short ways to upload files and to look at what comes back. */
final class Drawer {
  private Drawer() {}

  /** Names and values in turn. */
  static Map<String, Object> sent(Object... values) {
    Map<String, Object> sent = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      sent.put((String) values[i], values[i + 1]);
    }
    return sent;
  }

  static Map<String, Object> file(String name, String text, Object... more) {
    Map<String, Object> sent = sent(more);
    sent.put("name", name);
    sent.put("file", new Sent(text.getBytes(StandardCharsets.UTF_8)));
    return sent;
  }

  static File upload(Tenant tenant, String name, String text, Object... more) {
    return tenant.call("files.create", file(name, text, more));
  }

  static String text(FileContent content) {
    return new String(bytes(content), StandardCharsets.UTF_8);
  }

  static byte[] bytes(FileContent content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.body().writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
