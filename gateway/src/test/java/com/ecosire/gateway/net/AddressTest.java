package com.ecosire.gateway.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {
  private static final ClientAddress BEHIND =
      new ClientAddress(List.of("10.0.0.0/8", "2001:db8::/33"));

  @Test
  void countsAnIpv6NetworkAsOne() {
    assertEquals(Address.group("2001:db8:1:2::1"), Address.group("2001:db8:1:2:ffff::2"));
    assertNotEquals(Address.group("2001:db8:1:2::1"), Address.group("2001:db8:1:3::1"));
    assertEquals("192.0.2.1", Address.group("192.0.2.1"));
  }

  @Test
  void believesOnlyWhatTrustedProxiesWrote() {
    assertEquals("192.0.2.9", BEHIND.of("192.0.2.9", List.of("198.51.100.1")));
    assertEquals("198.51.100.1", BEHIND.of("10.1.2.3", List.of("6.6.6.6", "198.51.100.1")));
    assertEquals("6.6.6.6", BEHIND.of("10.1.2.3", List.of("1.1.1.1", "6.6.6.6", "10.9.9.9")));
    assertEquals("10.1.2.3", BEHIND.of("10.1.2.3", List.of("evil.example")));
    assertEquals("10.1.2.3", BEHIND.of("10.1.2.3", List.of()));
    assertEquals("192.0.2.1", BEHIND.of("2001:db8:7fff::1", List.of("192.0.2.1")));
    assertEquals("2001:db8:8000::1", BEHIND.of("2001:db8:8000::1", List.of("192.0.2.1")));
  }

  @Test
  void refusesProxiesThatAreNoAddresses() {
    assertThrows(
        IllegalArgumentException.class, () -> new ClientAddress(List.of("proxy.example.com")));
    assertThrows(IllegalArgumentException.class, () -> new ClientAddress(List.of("10.0.0.0/33")));
  }
}
