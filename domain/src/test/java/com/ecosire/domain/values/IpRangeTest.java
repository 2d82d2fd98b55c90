package com.ecosire.domain.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpRangeTest {
  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "10.0.0.0/8, 10.255.1.2",
    "192.0.2.128/25, 192.0.2.200",
    "192.0.2.17/24, 192.0.2.1",
    "0.0.0.0/0, 255.255.255.255",
    "2001:db8::/32, 2001:db8:ffff::1",
    "2001:db8::1, 2001:DB8:0:0:0:0:0:1",
    "::/0, 2001:db8::1",
    "fe80::/10, fe80::1%eth0",
    "::ffff:192.0.2.7, 192.0.2.7",
    "192.0.2.0/24, ::ffff:192.0.2.7",
    "::ffff:192.0.2.0/120, 192.0.2.7",
  })
  void containsWhatLiesWithin(String range, String address) {
    assertTrue(IpRange.of(range).orElseThrow().contains(address));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.8",
    "10.0.0.0/8, 11.0.0.1",
    "192.0.2.128/25, 192.0.2.127",
    "2001:db8::/33, 2001:db8:8000::1",
    "0.0.0.0/0, 2001:db8::1",
    "::/0, 192.0.2.7",
    "192.0.2.0/24, example.com",
    "192.0.2.0/24, ''",
  })
  void containsNothingElse(String range, String address) {
    assertFalse(IpRange.of(range).orElseThrow().contains(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.com",
        "localhost",
        "300.1.1.1",
        "1.2.3",
        "010.0.0.1",
        "1.2.3.4.5",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/08",
        "10.0.0.0/",
        "10.0.0.0/8/8",
        " 10.0.0.1",
        "2001:db8::/129",
        "2001:db8::1::2",
        "::ffff:192.0.2.0/24",
        "12345::",
        ":",
        "g::1",
        "fe80::1%eth0",
        "::1.example.com",
      })
  void isNothingElse(String text) {
    assertTrue(IpRange.of(text).isEmpty());
  }
}
