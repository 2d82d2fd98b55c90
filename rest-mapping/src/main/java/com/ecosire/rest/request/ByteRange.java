package com.ecosire.rest.request;

import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A single range of bytes that is asked for (RFC 9110 section 14.1.2).
 *
 * @param first text of the first place; empty where the last bytes are asked for
 * @param last text of the last place, or of how many of the last bytes; empty for the end
 */
public record ByteRange(String first, String last) {
  // More digits than any array has bytes, and few enough for a long.
  private static final Pattern SINGLE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})-(\\d{0,18})");

  /** A range within a file, both ends included. */
  public record Part(long first, long last) {
    /** Bytes. */
    public long length() {
      return last - first + 1;
    }
  }

  /**
   * The range of a request for an answer that may be compressed: a range of that would be one of
   * the compressed bytes.
   */
  public static Optional<ByteRange> ofCompressible(ServerRequestHeaders headers, String tag) {
    boolean compressed =
        headers.contains(HeaderNames.ACCEPT_ENCODING)
            && headers.get(HeaderNames.ACCEPT_ENCODING).values().contains("gzip");
    return compressed ? Optional.empty() : of(headers, tag);
  }

  /**
   * The range of a request; empty where the whole is to be sent: no range, several of them, one
   * that cannot be read, or one of another representation than those that {@code If-Range} may
   * name.
   */
  public static Optional<ByteRange> of(ServerRequestHeaders headers, String... present) {
    if (!headers.contains(HeaderNames.RANGE)) {
      return Optional.empty();
    }
    Matcher matcher = SINGLE.matcher(headers.get(HeaderNames.RANGE).values().strip());
    boolean other =
        headers.contains(HeaderNames.IF_RANGE)
            && !Set.of(present).contains(headers.get(HeaderNames.IF_RANGE).values());
    if (other || !matcher.matches()) {
      return Optional.empty();
    }
    ByteRange range = new ByteRange(matcher.group(1), matcher.group(2));
    return range.isReadable() ? Optional.of(range) : Optional.empty();
  }

  private boolean isReadable() {
    if (first.isEmpty() || last.isEmpty()) {
      return !first.isEmpty() || !last.isEmpty();
    }
    return Long.parseLong(first) <= Long.parseLong(last);
  }

  /** The part of a file of so many bytes; empty where it has none of those. */
  public Optional<Part> within(long length) {
    long from = first.isEmpty() ? Math.max(0, length - Long.parseLong(last)) : place(first);
    long to = first.isEmpty() || last.isEmpty() ? length - 1 : Math.min(place(last), length - 1);
    return from <= to ? Optional.of(new Part(from, to)) : Optional.empty();
  }

  private static long place(String digits) {
    return Long.parseLong(digits);
  }
}
