package com.ecosire.gateway.settings;

import java.util.Collection;
import java.util.Locale;

/** Guesses what a mistyped name was meant to be. */
final class Suggestion {
  private static final int FAR = 4;

  private Suggestion() {}

  /** Words that name the nearest of some names; empty where none is near. */
  static String among(Collection<String> names, String typed) {
    String nearest = "";
    int least = FAR;
    for (String name : names) {
      int distance = distance(name.toLowerCase(Locale.ROOT), typed.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    return nearest.isEmpty() ? "" : "; is it " + nearest + "?";
  }

  /** Levenshtein's: how many characters must be added, removed or replaced. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i <= other.length(); i++) {
      row[i] = i;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
