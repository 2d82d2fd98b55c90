package com.ecosire.domain.commerce.billing.stripe;

import com.ecosire.domain.json.JsonText;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of Stripe's, as its API and its events write it. Paths lead through objects within it.
 *
 * @param values the members by name
 */
public record StripeObject(Map<String, ?> values) {
  private static final String METADATA = "metadata";
  private static final String DETAILS = "subscription_details";

  /** Reads JSON; empty where it is not one JSON object. */
  @SuppressWarnings("unchecked")
  public static Optional<StripeObject> parse(String json) {
    try {
      return JsonText.parse(json) instanceof Map<?, ?> values
          ? Optional.of(new StripeObject((Map<String, ?>) values))
          : Optional.empty();
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** The name of an object that is always there. */
  public String id() {
    return text("id").orElseThrow(() -> new IllegalArgumentException("A Stripe object has no id"));
  }

  /** A text. */
  public Optional<String> text(String... path) {
    return at(path).filter(String.class::isInstance).map(String.class::cast);
  }

  /** A number. */
  public Optional<Long> number(String... path) {
    return at(path).filter(Number.class::isInstance).map(value -> ((Number) value).longValue());
  }

  /** A number; 0 where there is none. */
  public long amount(String... path) {
    return number(path).orElse(0L);
  }

  /** A yes or no; no where there is none. */
  public boolean is(String... path) {
    return at(path).filter(Boolean.TRUE::equals).isPresent();
  }

  /** A time, which Stripe writes as Unix seconds. */
  public Optional<Instant> time(String... path) {
    return number(path).map(Instant::ofEpochSecond);
  }

  /** An object within this one. */
  @SuppressWarnings("unchecked")
  public Optional<StripeObject> object(String... path) {
    return at(path)
        .filter(Map.class::isInstance)
        .map(value -> new StripeObject((Map<String, ?>) value));
  }

  /** The objects of a list. */
  @SuppressWarnings("unchecked")
  public List<StripeObject> list(String... path) {
    List<?> all = at(path).filter(List.class::isInstance).map(List.class::cast).orElse(List.of());
    return all.stream()
        .filter(Map.class::isInstance)
        .map(value -> new StripeObject((Map<String, ?>) value))
        .toList();
  }

  /** What we have noted at Stripe, on the object or on the subscription that an invoice is for. */
  public Optional<String> metadata(String name) {
    return text(METADATA, name)
        .or(() -> text(DETAILS, METADATA, name))
        .or(() -> text("parent", DETAILS, METADATA, name));
  }

  /** The name of another object, whether it is written out or not. */
  public Optional<String> reference(String... path) {
    return text(path).or(() -> object(path).flatMap(other -> other.text("id")));
  }

  private Optional<Object> at(String... path) {
    Object found = values;
    for (String name : path) {
      found = found instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return Optional.ofNullable(found);
  }

  /** The object as JSON. */
  public String json() {
    return JsonText.write(values);
  }

  /** Objects tell of people and their money. */
  @Override
  public String toString() {
    return text("object").orElse("object") + " " + text("id").orElse("");
  }
}
