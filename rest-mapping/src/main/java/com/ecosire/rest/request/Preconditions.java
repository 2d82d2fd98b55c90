package com.ecosire.rest.request;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers that make a request depend on the record's version (RFC 9110 section 13). */
public final class Preconditions {
  private static final Pattern TAG =
      Pattern.compile("\\G\\s*(?:(W/)?\"([!#-~\\x80-\\xff]*)\")?\\s*(?:,|$)");
  private static final String ANY = "*";
  private static final String WEAK = "W/";

  private Preconditions() {}

  /**
   * The version that {@code If-Match} names: the part of its entity tag before the first hyphen.
   * Empty for {@code *} and where there is no such header; 412 where no version can be read, since
   * then none can match.
   */
  public static OptionalLong expectedVersion(ServerRequestHeaders headers) {
    if (!headers.contains(HeaderNames.IF_MATCH)) {
      return OptionalLong.empty();
    }
    String sent = headers.get(HeaderNames.IF_MATCH).values().strip();
    return sent.equals(ANY) ? OptionalLong.empty() : OptionalLong.of(version(sent));
  }

  private static long version(String sent) {
    List<Long> versions = strong(sent).stream().map(Preconditions::versionOf).distinct().toList();
    if (versions.size() != 1) {
      throw failed("If-Match must hold an ETag of this record, or *");
    }
    return versions.getFirst();
  }

  private static List<String> strong(String sent) {
    return tags(sent).stream().filter(tag -> !tag.startsWith(WEAK)).toList();
  }

  /**
   * The tags without their quotes; weak ones keep their mark. Nothing where the list is malformed.
   */
  private static List<String> tags(String sent) {
    List<String> tags = new ArrayList<>();
    Matcher matcher = TAG.matcher(sent);
    int end = 0;
    while (end < sent.length() && matcher.find()) {
      end = matcher.end();
      if (matcher.group(2) != null) {
        tags.add((matcher.group(1) == null ? "" : WEAK) + matcher.group(2));
      }
    }
    return end == sent.length() ? tags : List.of();
  }

  private static long versionOf(String tag) {
    int hyphen = tag.indexOf('-');
    try {
      return Long.parseLong(hyphen < 0 ? tag : tag.substring(0, hyphen));
    } catch (NumberFormatException e) {
      throw failed("If-Match must hold an ETag of this record, which begins with its version");
    }
  }

  private static ProblemException failed(String detail) {
    return Problems.refusal(ProblemCode.PRECONDITION_FAILED, detail);
  }

  /**
   * Whether {@code If-None-Match} names the tag, so that the caller has the representation already.
   */
  public static boolean isKnown(ServerRequestHeaders headers, String tag) {
    if (!headers.contains(HeaderNames.IF_NONE_MATCH)) {
      return false;
    }
    String sent = headers.get(HeaderNames.IF_NONE_MATCH).values().strip();
    String wanted = tag.substring(1, tag.length() - 1);
    return sent.equals(ANY) || tags(sent).contains(wanted) || tags(sent).contains(WEAK + wanted);
  }

  /**
   * Refuses with 412 a read whose {@code If-Match} names none of the record's representations in
   * this version.
   */
  public static void requireMatch(ServerRequestHeaders headers, OptionalLong version) {
    OptionalLong expected = expectedVersion(headers);
    if (expected.isPresent() && !expected.equals(version)) {
      throw failed("The record is not in the version that If-Match names");
    }
  }
}
