package com.ecosire.gateway.net;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header Forwarded (RFC 7239): whom each proxy says it forwards for. */
final class Forwarded {
  private static final String UNKNOWN = "unknown";

  /** A pair, whose value is a token or a quoted string, and what ends it. */
  private static final Pattern PAIR =
      Pattern.compile(
          "\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(\"((?:[^\"\\\\]|\\\\.)*)\"|[^\\s,;\"]*)\\s*([,;]|$)");

  private static final Pattern NODE =
      Pattern.compile("\\[([0-9a-fA-F:.]+)](?::\\w+)?|(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\w+)?");

  private Forwarded() {}

  /** The addresses in order; a node that has none, or that cannot be read, is no address. */
  static List<String> addresses(List<String> headers) {
    List<String> nodes = new ArrayList<>();
    for (String header : headers) {
      read(header, nodes);
    }
    return nodes;
  }

  private static void read(String header, List<String> nodes) {
    String element = UNKNOWN;
    Matcher pair = PAIR.matcher(header);
    int end = 0;
    while (end < header.length() && pair.region(end, header.length()).lookingAt()) {
      if (pair.group(1).equalsIgnoreCase("for")) {
        element = address(pair.group(3) == null ? pair.group(2) : pair.group(3));
      }
      end = pair.end();
      if (!";".equals(pair.group(4))) {
        nodes.add(element);
        element = UNKNOWN;
      }
    }
    if (end < header.length()) {
      // Nothing before what cannot be read is believed.
      nodes.add(UNKNOWN);
    }
  }

  private static String address(String node) {
    Matcher matcher = NODE.matcher(node.replaceAll("\\\\(.)", "$1"));
    if (!matcher.matches()) {
      return UNKNOWN;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }
}
