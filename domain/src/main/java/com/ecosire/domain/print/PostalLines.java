package com.ecosire.domain.print;

import com.ecosire.domain.values.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes addresses as the post of their country wants them. */
public final class PostalLines {
  private static final Set<String> ZIP_LAST = Set.of("US", "CA", "AU", "NZ", "IN", "");
  private static final Set<String> ZIP_ALONE = Set.of("GB", "IE");

  private PostalLines() {}

  /** The lines of an address, the country's name in the reader's language being the last. */
  public static List<String> of(Address address, Locale reader) {
    String country = address.country() == null ? "" : address.country();
    List<String> lines = new ArrayList<>();
    add(lines, address.street());
    if (ZIP_ALONE.contains(country)) {
      add(lines, address.city());
      add(lines, address.state());
      add(lines, address.zip());
    } else if (ZIP_LAST.contains(country)) {
      add(lines, joined(", ", address.city(), joined(" ", address.state(), address.zip())));
    } else {
      add(lines, joined(" ", address.zip(), address.city()));
      add(lines, address.state());
    }
    add(lines, Locale.of("", country).getDisplayCountry(reader));
    return lines;
  }

  private static void add(List<String> lines, String text) {
    if (text != null && !text.isBlank()) {
      lines.add(text.strip());
    }
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(between));
  }
}
