package com.ecosire.domain.commerce.products.options;

import com.ecosire.domain.problem.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What attributes and options have to do with each other. */
public final class VariantOptions {
  private static final int NAME_LENGTH = 260;
  private static final String SEPARATOR = " / ";

  private VariantOptions() {}

  /**
   * What is wrong with the attributes of a product: names and values are told apart without case.
   */
  public static List<Violation> faults(List<ProductAttribute> attributes) {
    List<Violation> faults = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < attributes.size(); i++) {
      String path = "attributes[" + i + "]";
      ProductAttribute attribute = attributes.get(i);
      addUnlessNew(attribute.name(), names, path + ".name", faults);
      Set<String> values = new HashSet<>();
      for (int j = 0; j < attribute.values().size(); j++) {
        addUnlessNew(attribute.values().get(j), values, path + ".values[" + j + "]", faults);
      }
    }
    return faults;
  }

  private static void addUnlessNew(
      String text, Set<String> known, String path, List<Violation> faults) {
    if (text.isBlank()) {
      faults.add(new Violation(path, "too_short", "Must not be blank"));
    } else if (!known.add(text.strip().toLowerCase(Locale.ROOT))) {
      faults.add(new Violation(path, "duplicate", "Is there twice"));
    }
  }

  /** What keeps options from naming one value of every attribute; empty where they fit. */
  public static List<Violation> faults(
      List<VariantOption> options, List<ProductAttribute> attributes) {
    List<Violation> faults = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      fault(options.get(i), "options[" + i + "]", named, attributes).ifPresent(faults::add);
    }
    for (ProductAttribute attribute : attributes) {
      if (!named.contains(attribute.name())) {
        faults.add(
            new Violation(
                "options", "missing_option", "Must name a value of '" + attribute.name() + "'"));
      }
    }
    return faults;
  }

  private static Optional<Violation> fault(
      VariantOption option, String path, Set<String> named, List<ProductAttribute> attributes) {
    Optional<ProductAttribute> attribute =
        attributes.stream().filter(one -> one.name().equals(option.name())).findFirst();
    if (attribute.isEmpty()) {
      String message = "The product has no attribute '" + option.name() + "'";
      return Optional.of(new Violation(path + ".name", "unknown_attribute", message));
    }
    if (!named.add(option.name())) {
      return Optional.of(new Violation(path + ".name", "duplicate", "Is there twice"));
    }
    if (!attribute.get().values().contains(option.value())) {
      String values = String.join(", ", attribute.get().values());
      return Optional.of(
          new Violation(path + ".value", "unknown_value", "Must be one of " + values));
    }
    return Optional.empty();
  }

  /** Fitting options in the order of the attributes. */
  public static List<VariantOption> ordered(
      List<VariantOption> options, List<ProductAttribute> attributes) {
    List<String> names = attributes.stream().map(ProductAttribute::name).toList();
    return options.stream()
        .sorted(Comparator.comparingInt(option -> names.indexOf(option.name())))
        .toList();
  }

  /** A hash that is the same for the same options, whatever their order: 64 hexadecimal digits. */
  public static String key(List<VariantOption> options) {
    String text =
        options.stream()
            .map(option -> measured(option.name()) + measured(option.value()))
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String measured(String text) {
    return text.length() + ":" + text;
  }

  /** The name of a variant, cut to 260 characters. */
  public static String name(String product, List<VariantOption> options) {
    StringBuilder name = new StringBuilder(product);
    options.forEach(option -> name.append(SEPARATOR).append(option.value()));
    boolean fits = name.codePointCount(0, name.length()) <= NAME_LENGTH;
    return fits ? name.toString() : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH));
  }

  /** How many combinations of values there are. */
  public static long count(List<ProductAttribute> attributes) {
    long count = 1;
    for (ProductAttribute attribute : attributes) {
      count = Math.min(Integer.MAX_VALUE, count * attribute.values().size());
    }
    return count;
  }

  /** All combinations of one value of each attribute, in the order of the values. */
  public static List<List<VariantOption>> combinations(List<ProductAttribute> attributes) {
    List<List<VariantOption>> all = List.of(List.of());
    for (ProductAttribute attribute : attributes) {
      List<List<VariantOption>> longer = new ArrayList<>();
      for (List<VariantOption> shorter : all) {
        for (String value : attribute.values()) {
          List<VariantOption> options = new ArrayList<>(shorter);
          options.add(new VariantOption(attribute.name(), value));
          longer.add(List.copyOf(options));
        }
      }
      all = longer;
    }
    return all;
  }
}
