package com.ecosire.domain.platform.webhooks.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where may be sent to. */
class TargetsTest {
  private static Targets resolving(TargetRules rules, String... addresses) {
    return new Targets(
        rules,
        host -> {
          InetAddress[] all = new InetAddress[addresses.length];
          for (int i = 0; i < all.length; i++) {
            all[i] = InetAddress.getByName(addresses[i]);
          }
          return all;
        });
  }

  private static Targets literal(TargetRules rules) {
    return new Targets(rules, Resolver.SYSTEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "168.63.129.16",
        "100.100.100.200",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::7f00:1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "2002:7f00:1::",
        "2001:0:53aa:64c:0:7fff:80ff:fffe",
        "2001:db8::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void namesOfInnerAddressesAreRefused(String address) {
    Targets targets = resolving(TargetRules.STRICT, address);
    assertTrue(targets.fault("https://hook.example.com/").isPresent(), address);
    assertThrows(
        Targets.RefusedException.class, () -> targets.resolve("https://hook.example.com/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "172.32.0.1"})
  void namesOfPublicAddressesAreFine(String address) throws Exception {
    Targets targets = resolving(TargetRules.STRICT, address);
    assertTrue(targets.fault("https://hook.example.com/").isEmpty());
    assertEquals(
        InetAddress.getByName(address), targets.resolve("https://hook.example.com/path?x=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://93.184.216.34/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:7f00:1]/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.1/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://127.0.0.1./",
        "https://hook.example.com.0x1/",
        "https://user:pass@93.184.216.34/",
        "https://93.184.216.34/#part",
        "https://h\u00fcb.example.com/",
        "https:///nowhere"
      })
  void otherWaysToWriteAnAddressAreRefused(String url) {
    assertTrue(literal(TargetRules.STRICT).fault(url).isPresent(), url);
    assertThrows(Targets.RefusedException.class, () -> literal(TargetRules.STRICT).resolve(url));
  }

  @Test
  void oneInnerAddressAmongOthersIsEnoughToRefuse() {
    Targets targets = resolving(TargetRules.STRICT, "93.184.216.34", "10.0.0.1");
    assertTrue(targets.fault("https://hook.example.com/").isPresent());
  }

  @Test
  void aNameThatLeadsElsewhereByThenIsRefusedWhenSomethingIsSent() throws Exception {
    Deque<String> answers = new ArrayDeque<>(List.of("93.184.216.34", "127.0.0.1"));
    Targets targets =
        new Targets(
            TargetRules.STRICT,
            host -> new InetAddress[] {InetAddress.getByName(answers.removeFirst())});
    assertTrue(targets.fault("https://hook.example.com/").isEmpty());
    assertThrows(
        Targets.RefusedException.class, () -> targets.resolve("https://hook.example.com/"));
  }

  @Test
  void aHostThatNobodyKnowsYetMayBeSaved() {
    Targets targets =
        new Targets(
            TargetRules.STRICT,
            host -> {
              throw new UnknownHostException(host);
            });
    assertTrue(targets.fault("https://hook.example.com/").isEmpty());
    assertTrue(targets.fault("http://hook.example.com/").isPresent());
  }

  @Test
  void aPlainAddressIsRefusedBeforeItsHostIsLookedUp() {
    Targets targets =
        new Targets(
            TargetRules.STRICT,
            host -> {
              throw new AssertionError(host + " was looked up");
            });
    assertTrue(targets.fault("http://hook.example.com/").isPresent());
    assertThrows(Targets.RefusedException.class, () -> targets.resolve("http://hook.example.com/"));
  }

  @Test
  void operatorsCanAllowThisMachineAndPrivateNetworks() {
    Targets local = literal(new TargetRules(true, false));
    assertTrue(local.fault("http://93.184.216.34/").isPresent(), "plain, but not this machine");
    assertTrue(local.fault("http://localhost:9000/").isEmpty());
    assertTrue(local.fault("https://127.0.0.1/").isEmpty());
    assertTrue(local.fault("http://10.0.0.1/").isPresent());
    assertTrue(local.fault("https://10.0.0.1/").isPresent());
    Targets inner = literal(new TargetRules(false, true));
    assertTrue(inner.fault("https://10.0.0.1/").isEmpty());
    assertTrue(inner.fault("https://[fd12::1]/").isEmpty());
    assertTrue(inner.fault("https://127.0.0.1/").isPresent());
    assertTrue(inner.fault("https://169.254.169.254/").isPresent());
    assertTrue(inner.fault("https://[fd00:ec2::254]/").isPresent());
    assertTrue(inner.fault("https://[fe80::1]/").isPresent());
    assertTrue(inner.fault("https://252.0.0.1/").isPresent());
  }
}
