package com.ecosire.gateway.settings;

import java.util.stream.Collectors;

/** The table of all settings for the documentation. */
public final class SettingsTable {
  private SettingsTable() {}

  /** One row for each setting, in Markdown. */
  public static String markdown() {
    return "| file | environment | default | what |\n| --- | --- | --- | --- |\n"
        + Setting.all().stream().map(SettingsTable::row).collect(Collectors.joining());
  }

  private static String row(Setting setting) {
    String value = setting.defaultText().isEmpty() ? "" : "`" + setting.defaultText() + "`";
    return "| `%s` | `%s` | %s | %s |\n"
        .formatted(setting.key(), setting.env(), value, setting.doc());
  }
}
