package com.ecosire.domain.transfer;

import java.util.Arrays;
import java.util.List;

/** Words of an input that takes several in one text. */
public final class Listed {
  private Listed() {}

  /** What stands between commas; null where nothing was sent. */
  public static List<String> words(String text) {
    return text == null
        ? null
        : Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
