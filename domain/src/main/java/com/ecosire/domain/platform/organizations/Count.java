package com.ecosire.domain.platform.organizations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a sequence stands: what comes next in its newest period, and in the periods before it,
 * which documents of an earlier day still take numbers from.
 *
 * @param period the newest period that a number was taken for; see {@link NumberReset#period}
 * @param next the number that comes next in it
 * @param earlier what comes next in earlier periods; one without a name stands for all that are not
 *     listed
 */
record Count(String period, long next, List<Earlier> earlier) {
  private static final String ANY = "";

  /** What comes next in an earlier period. */
  record Earlier(String period, long next) {}

  /** A number that was taken, and where the sequence stands then. */
  record Taken(long number, Count after) {}

  /** A sequence of which no number was taken yet. */
  static final Count NEW = new Count(ANY, 1, List.of());

  /** Takes the next number of a period. */
  Taken take(String wanted) {
    Count there = at(wanted);
    if (there.period.equals(wanted)) {
      return new Taken(there.next, new Count(wanted, there.next + 1, there.earlier));
    }
    long number = there.of(wanted).or(() -> there.of(ANY)).orElse(1L);
    return new Taken(number, new Count(period, next, there.noting(wanted, number + 1)));
  }

  /** Goes on to a period, where it has come; never back. */
  Count at(String wanted) {
    if (wanted.compareTo(period) <= 0) {
      return this;
    }
    return new Count(wanted, 1, next == 1 ? earlier : noting(period, next));
  }

  /**
   * Goes on counting in another kind of period. Which numbers were given in the periods of the new
   * kind is not known, so the present number is the least for all of them that have begun.
   */
  Count inCycle(String present) {
    return new Count(present, next, List.of(new Earlier(ANY, next)));
  }

  private Optional<Long> of(String wanted) {
    return earlier.stream()
        .filter(past -> past.period.equals(wanted))
        .map(Earlier::next)
        .findFirst();
  }

  private List<Earlier> noting(String past, long then) {
    List<Earlier> noted = new ArrayList<>(earlier);
    noted.removeIf(other -> other.period.equals(past));
    noted.add(new Earlier(past, then));
    return List.copyOf(noted);
  }
}
