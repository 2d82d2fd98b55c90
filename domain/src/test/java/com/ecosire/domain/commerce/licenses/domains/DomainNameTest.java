package com.ecosire.domain.commerce.licenses.domains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How domains are compared. */
class DomainNameTest {
  @ParameterizedTest
  @CsvSource({
    "shop.example.com, shop.example.com, false",
    "SHOP.Example.COM, shop.example.com, false",
    "https://www.example.com:8443/shop?x=1#y, example.com, false",
    "http://user:pass@example.com/, example.com, false",
    "example.com., example.com, false",
    "www.example.com, example.com, false",
    "www.com, www.com, false",
    "münchen.example, xn--mnchen-3ya.example, false",
    "XN--MNCHEN-3YA.example, xn--mnchen-3ya.example, false",
    "localhost, localhost, true",
    "http://localhost:3000, localhost, true",
    "127.0.0.1:8080, 127.0.0.1, true",
    "10.1.2.3, 10.1.2.3, true",
    "192.168.0.7, 192.168.0.7, true",
    "172.16.0.1, 172.16.0.1, true",
    "169.254.1.1, 169.254.1.1, true",
    "[::1]:8080, 0:0:0:0:0:0:0:1, true",
    "::1, 0:0:0:0:0:0:0:1, true",
    "fd00::1, fd00:0:0:0:0:0:0:1, true",
    "::ffff:10.0.0.1, 10.0.0.1, true",
    "shop.test, shop.test, true",
    "shop.local, shop.local, true",
    "app.localhost, app.localhost, true",
    "dev.example.com, dev.example.com, true",
    "staging.example.com, staging.example.com, true",
    "device.example.com, device.example.com, false",
    "test.example.com, test.example.com, false"
  })
  void aDomainIsComparedInOneForm(String sent, String text, boolean isDevelopment) {
    assertEquals(new DomainName(text, isDevelopment), DomainName.of("domain", sent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "shop",
        "8.8.8.8",
        "http://203.0.113.7/",
        "2001:db8::1",
        "[2606:4700::1111]",
        "1.2.3",
        "example.0x7f",
        "999.1.1.1",
        "a..b",
        "-a.example",
        "exa mple.com",
        "under_score.example.com",
        "example.com%00",
        "::ffff:8.8.8.8",
        "xn--a.xn--"
      })
  void publicAddressesAndWhatIsNoDomainAreRefused(String sent) {
    assertThrows(ProblemException.class, () -> DomainName.of("domain", sent));
  }

  @Test
  void aLongNameIsRefused() {
    String label = "a".repeat(63) + ".";
    assertThrows(
        ProblemException.class, () -> DomainName.of("domain", label.repeat(4) + "example"));
  }

  @Test
  void whatMayCoverANameStandsAboveIt() {
    assertEquals(
        List.of("a.b.example.com", "b.example.com", "example.com"),
        DomainName.of("domain", "a.b.example.com").coverings());
    assertEquals(List.of("10.1.2.3"), DomainName.of("domain", "10.1.2.3").coverings());
    assertEquals(List.of("localhost"), DomainName.of("domain", "localhost").coverings());
  }
}
