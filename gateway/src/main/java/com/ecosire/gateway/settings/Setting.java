package com.ecosire.gateway.settings;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One thing that can be set.
 *
 * @param key as in the file: {@code http.maxBody}
 * @param env its name in the environment
 * @param defaultText its value where nobody sets it; empty for none
 * @param secret whether its value stays out of every log
 * @param doc what it is
 */
public record Setting(String key, String env, String defaultText, boolean secret, String doc) {
  /** Begins the name of every variable and system property of the server that has no fixed one. */
  static final String PREFIX = "ECOSIRE_";

  /** All settings, in the order of their declaration. */
  public static List<Setting> all() {
    List<Setting> all = new ArrayList<>();
    collect(Settings.class, "", all);
    return all;
  }

  private static void collect(Class<?> type, String prefix, List<Setting> all) {
    for (RecordComponent component : type.getRecordComponents()) {
      Field field = Shape.of(type).field(component.getName()).orElseThrow();
      String key = prefix + component.getName();
      if (field.type() instanceof Type.Nested nested) {
        collect(nested.type(), key + ".", all);
      } else {
        Default set = component.getAnnotation(Default.class);
        String env = set.env().isEmpty() ? variable(key) : set.env();
        all.add(new Setting(key, env, set.value(), set.secret(), field.doc()));
      }
    }
  }

  private static String variable(String key) {
    String words = key.replace('.', '_').replaceAll("([a-z])([A-Z])", "$1_$2");
    return PREFIX + words.toUpperCase(Locale.ROOT);
  }
}
