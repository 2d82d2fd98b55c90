package com.ecosire.rest.request;

import com.ecosire.domain.problem.Problems;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code Content-Digest} (RFC 9530) says of a body: the digest of all of it or, since that is
 * what clients of forms know, of the file within. Algorithms other than SHA-256 and SHA-512 are
 * ignored, as the standard wants it.
 */
final class ContentDigest {
  private static final HeaderName NAME = HeaderNames.create("Content-Digest");
  private static final Pattern MEMBER =
      Pattern.compile("\\s*(sha-256|sha-512)\\s*=\\s*:([A-Za-z0-9+/=]*):.*");

  @SuppressWarnings("ArrayRecordComponent")
  private record Wanted(String algorithm, byte[] value) {}

  private record Running(Wanted wanted, MessageDigest digest) {}

  private final List<Wanted> wanted = new ArrayList<>();
  private final List<List<Running>> contents = new ArrayList<>();

  /** What a request says. */
  ContentDigest(ServerRequestHeaders headers) {
    if (headers.contains(NAME)) {
      for (String member : headers.get(NAME).values().split(",", -1)) {
        add(MEMBER.matcher(member.toLowerCase(Locale.ROOT)), MEMBER.matcher(member));
      }
    }
  }

  private void add(Matcher name, Matcher sent) {
    if (name.matches() && sent.matches()) {
      try {
        wanted.add(new Wanted(name.group(1), Base64.getDecoder().decode(sent.group(2))));
      } catch (IllegalArgumentException e) {
        throw differs();
      }
    }
  }

  /** The same content, which is digested while it is read, if anything is wanted of it. */
  InputStream over(InputStream content) {
    List<Running> running = new ArrayList<>();
    InputStream digested = content;
    for (Wanted each : wanted) {
      MessageDigest digest = digest(each.algorithm);
      running.add(new Running(each, digest));
      digested = new DigestInputStream(digested, digest);
    }
    contents.add(running);
    return digested;
  }

  /** Refuses (422) where none of the contents is the one that was announced. */
  void require() {
    boolean known = contents.stream().anyMatch(each -> each.stream().allMatch(this::isRight));
    if (!wanted.isEmpty() && !known) {
      throw differs();
    }
  }

  private boolean isRight(Running running) {
    return MessageDigest.isEqual(running.digest.digest(), running.wanted.value);
  }

  private static RuntimeException differs() {
    return Problems.invalid(
        "Content-Digest", "digest", "Is not the digest of what was sent; send it again");
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm.toUpperCase(Locale.ROOT));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has " + algorithm, e);
    }
  }
}
