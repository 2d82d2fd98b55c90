package com.ecosire.gateway.http;

import io.helidon.common.GenericType;
import io.helidon.common.mapper.Value;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderValues;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A header whose value is made when it is sent: Helidon has no moment for that, whichever way an
 * answer is sent.
 */
final class LateHeader implements Header {
  private final HeaderName name;
  private final Supplier<String> value;
  private Header made;

  LateHeader(HeaderName name, Supplier<String> value) {
    this.name = name;
    this.value = value;
  }

  private Header made() {
    if (made == null) {
      made = HeaderValues.create(name, value.get());
    }
    return made;
  }

  @Override
  public String name() {
    return name.defaultCase();
  }

  @Override
  public HeaderName headerName() {
    return name;
  }

  @Override
  public String get() {
    return made().get();
  }

  @Override
  public List<String> allValues() {
    return made().allValues();
  }

  @Override
  public int valueCount() {
    return 1;
  }

  @Override
  public boolean sensitive() {
    return false;
  }

  @Override
  public boolean changing() {
    return true;
  }

  @Override
  public <N> Value<N> as(Class<N> type) {
    return made().as(type);
  }

  @Override
  public <N> Value<N> as(GenericType<N> type) {
    return made().as(type);
  }

  @Override
  public <N> Value<N> as(Function<? super String, ? extends N> mapper) {
    return made().as(mapper);
  }

  @Override
  public Optional<String> asOptional() {
    return made().asOptional();
  }

  @Override
  public Value<Boolean> asBoolean() {
    return made().asBoolean();
  }

  @Override
  public Value<String> asString() {
    return made().asString();
  }

  @Override
  public Value<Integer> asInt() {
    return made().asInt();
  }

  @Override
  public Value<Long> asLong() {
    return made().asLong();
  }

  @Override
  public Value<Double> asDouble() {
    return made().asDouble();
  }
}
