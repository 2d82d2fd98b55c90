package com.ecosire.gateway.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  private static final ClientAddress BEHIND =
      new ClientAddress(List.of("10.0.0.0/8", "2001:db8::/33"));

  @Test
  void countsAnIpv6NetworkAsOne() {
    assertEquals(Address.group("2001:db8:1:2::1"), Address.group("2001:db8:1:2:ffff::2"));
    assertNotEquals(Address.group("2001:db8:1:2::1"), Address.group("2001:db8:1:3::1"));
    assertEquals("192.0.2.1", Address.group("192.0.2.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "0:0:0:0:0:0:0:1, ::1",
    "0:0:0:0:0:0:0:0, ::",
    "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:db8:1:1:1:1:0:0, 2001:db8:1:1:1:1::",
    "fe80:10:0:0:0:0:0:1%eth0, fe80:10::1",
    "::ffff:192.0.2.7, 192.0.2.7",
    "192.0.2.7, 192.0.2.7",
    "not:an:address, not:an:address"
  })
  void writesAddressesAsRfc5952Does(String written, String canonical) {
    assertEquals(canonical, Address.canonical(written));
  }

  @Test
  void believesOnlyWhatTrustedProxiesWrote() {
    assertEquals("192.0.2.9", BEHIND.of("192.0.2.9", List.of("198.51.100.1"), List.of()));
    assertEquals(
        "198.51.100.1", BEHIND.of("10.1.2.3", List.of("6.6.6.6", "198.51.100.1"), List.of()));
    assertEquals(
        "6.6.6.6", BEHIND.of("10.1.2.3", List.of("1.1.1.1", "6.6.6.6", "10.9.9.9"), List.of()));
    assertEquals("10.1.2.3", BEHIND.of("10.1.2.3", List.of("evil.example"), List.of()));
    assertEquals("10.1.2.3", BEHIND.of("10.1.2.3", List.of(), List.of()));
    assertEquals("192.0.2.1", BEHIND.of("2001:db8:7fff::1", List.of("192.0.2.1"), List.of()));
    assertEquals(
        "2001:db8:8000::1", BEHIND.of("2001:db8:8000::1", List.of("192.0.2.1"), List.of()));
  }

  @Test
  void refusesProxiesThatAreNoAddresses() {
    assertThrows(
        IllegalArgumentException.class, () -> new ClientAddress(List.of("proxy.example.com")));
    assertThrows(IllegalArgumentException.class, () -> new ClientAddress(List.of("10.0.0.0/33")));
  }

  private static String forwarded(String... values) {
    return BEHIND.of("10.0.0.1", List.of(), List.of(values));
  }

  @Test
  void readsTheStandardHeaderOfTrustedProxiesOnly() {
    assertEquals("192.0.2.60", forwarded("for=192.0.2.60;proto=http;by=203.0.113.43"));
    assertEquals("2001:db8:ffff::17", forwarded("For=\"[2001:db8:ffff::17]:4711\""));
    assertEquals("192.0.2.43", forwarded("for=1.2.3.4, for=192.0.2.43", "for=\"10.0.0.7:80\""));
    assertEquals("10.0.0.1", forwarded("for=192.0.2.60, for=unknown"));
    assertEquals("10.0.0.1", forwarded("for=192.0.2.60, for=_hidden"));
    assertEquals("10.0.0.1", forwarded("for=192.0.2.60, \"broken"));
    assertEquals("203.0.113.1", BEHIND.of("203.0.113.1", List.of(), List.of("for=192.0.2.60")));
  }

  @Test
  void believesNeitherHeaderWhereTheyDisagree() {
    List<String> standard = List.of("for=192.0.2.60");
    assertEquals("10.0.0.1", BEHIND.of("10.0.0.1", List.of("192.0.2.61"), standard));
    assertEquals("192.0.2.60", BEHIND.of("10.0.0.1", List.of("192.0.2.60"), standard));
  }

  @Test
  void countsAnAddressAsOneHoweverItIsWritten() {
    assertEquals("192.0.2.7", Address.group("::ffff:192.0.2.7"));
    assertEquals("192.0.2.7", Address.group("::FFFF:c000:207"));
    assertEquals(Address.group("2001:db8::1"), Address.group("2001:0DB8:0:0:ffff::2"));
  }
}
