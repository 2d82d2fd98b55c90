package com.ecosire.domain.platform.webhooks.targets;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides where may be sent to, when an address is saved and again when something is sent: the
 * answer of a name server can be another one by then.
 */
public final class Targets {
  private static final Pattern NUMERIC =
      Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

  private final TargetRules rules;
  private final Resolver resolver;

  /** By some rules. */
  public Targets(TargetRules rules, Resolver resolver) {
    this.rules = rules;
    this.resolver = resolver;
  }

  /** That something must not be sent somewhere, in words for the one who set it. */
  public static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  /**
   * What is wrong with an address that is about to be saved. A host that nobody knows yet may be
   * known when something is sent.
   */
  public Optional<String> fault(String url) {
    try {
      String host = host(url);
      for (InetAddress address : resolver.addresses(host)) {
        require(url, address);
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return isPlain(url) ? Optional.of("Must be an https address") : Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The first address that a host may be reached at. */
  public InetAddress resolve(String url) throws UnknownHostException, RefusedException {
    InetAddress[] all = resolver.addresses(host(url));
    // One that must not be reached speaks against the others too.
    for (InetAddress address : all) {
      require(url, address);
    }
    return all[0];
  }

  private static boolean isPlain(String url) {
    return url.toLowerCase(Locale.ROOT).startsWith("http:");
  }

  /** The host of an address, in a form that has one meaning only. */
  private String host(String url) throws RefusedException {
    URI uri = parsed(url);
    String host = uri.getHost();
    if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      throw new RefusedException("Must have a host, and neither a user nor a fragment");
    }
    if (isPlain(url) && !rules.loopback()) {
      throw new RefusedException("Must be an https address");
    }
    String bare = host.replaceAll("^\\[|\\]$", "");
    boolean literal = host.startsWith("[") || IPV4.matcher(host).matches();
    if (!literal && NUMERIC.matcher(host).matches()) {
      throw new RefusedException("Must have a name or a usual address as its host");
    }
    return bare;
  }

  private static URI parsed(String url) throws RefusedException {
    try {
      if (ASCII.matcher(url).matches()) {
        return new URI(url);
      }
    } catch (URISyntaxException e) {
      // The same as what is no ASCII.
    }
    throw new RefusedException("Must be an address of ASCII characters");
  }

  private void require(String url, InetAddress address) throws RefusedException {
    boolean loopback = address.isLoopbackAddress();
    if (isPlain(url) && !loopback) {
      throw new RefusedException("Must be an https address");
    }
    boolean open =
        PublicAddresses.contain(address)
            || (loopback && rules.loopback())
            || (rules.privateNetworks() && isPrivate(address));
    if (!open) {
      throw new RefusedException("Must not lead to a private, loopback or link-local address");
    }
  }

  /** Those of one's own networks; never those of a machine or a cloud itself. */
  private static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean unique = bytes.length > 4 && (bytes[0] & 0xfe) == 0xfc;
    boolean metadata = List.of("fd00:ec2:0:0:0:0:0:254").contains(address.getHostAddress());
    return address.isSiteLocalAddress() || (unique && !metadata);
  }
}
