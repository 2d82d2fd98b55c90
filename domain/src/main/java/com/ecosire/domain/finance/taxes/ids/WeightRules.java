package com.ecosire.domain.finance.taxes.ids;

import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/** Check digits made from a weighted sum of the digits before them. */
final class WeightRules {
  private static final int[] FROM_ONE = {1, 2, 3, 4, 5, 6, 7, 8};
  private static final int[] FROM_THREE = {3, 4, 5, 6, 7, 8, 9, 10};
  private static final int TEN = 10;
  private static final int ELEVEN = 11;

  private WeightRules() {}

  /** The weighted sum leaves a remainder. */
  static Predicate<String> leaves(int remainder, int divisor, int... weights) {
    return id -> Digits.weighted(id, weights) % divisor == remainder;
  }

  /** The last digit follows from the weighted sum of the others. */
  static Predicate<String> ends(IntUnaryOperator check, int... weights) {
    return id -> check.applyAsInt(Digits.weighted(id, weights)) == Digits.last(id);
  }

  /** Austria: every second digit doubled, behind the letter U. */
  static boolean austrian(String id) {
    int sum = 4;
    for (int i = 1; i < id.length() - 1; i++) {
      sum += i % 2 == 0 ? Digits.crossSum(2 * Digits.at(id, i)) : Digits.at(id, i);
    }
    return (TEN - sum % TEN) % TEN == Digits.last(id);
  }

  /** Bulgaria, legal entities: a second row of weights where the first one leaves ten. */
  static boolean bulgarianEntity(String id) {
    int first = Digits.weighted(id, FROM_ONE) % ELEVEN;
    int check = first == TEN ? Digits.weighted(id, FROM_THREE) % ELEVEN % TEN : first;
    return check == Digits.last(id);
  }

  /** Bulgaria, ten digits: a person, a foreigner or another. */
  static boolean bulgarianPerson(String id) {
    int last = Digits.last(id);
    int other = ELEVEN - Digits.weighted(id, 4, 3, 2, 7, 6, 5, 4, 3, 2) % ELEVEN;
    return Digits.weighted(id, 2, 4, 8, 5, 10, 9, 7, 3, 6) % ELEVEN % TEN == last
        || Digits.weighted(id, 21, 19, 17, 13, 11, 9, 7, 3, 1) % TEN == last
        || other % ELEVEN == last;
  }

  /** Lithuania: weights 1 to 9 over and over, begun at 3 where the first sum leaves ten. */
  static boolean lithuanian(String id) {
    int first = cycled(id, 0);
    int check = first == TEN ? cycled(id, 2) % TEN : first;
    return check == Digits.last(id);
  }

  private static int cycled(String id, int offset) {
    int sum = 0;
    for (int i = 0; i < id.length() - 1; i++) {
      sum += Digits.at(id, i) * (1 + (i + offset) % 9);
    }
    return sum % ELEVEN;
  }

  /** Romania: two to ten digits, as if there were zeros before them. */
  static boolean romanian(String id) {
    String whole = "0".repeat(TEN - id.length()) + id;
    return TEN * Digits.weighted(whole, 7, 5, 3, 2, 1, 7, 5, 3, 2) % ELEVEN % TEN
        == Digits.last(id);
  }

  /** United Kingdom: a multiple of 97, or 55 less in the numbers given since 2010. */
  static boolean british(String id) {
    int rest = Digits.weighted(id, 8, 7, 6, 5, 4, 3, 2, 10, 1) % 97;
    return rest == 0 || rest == 97 - 55;
  }

  /** Australia: the first digit counts one less. */
  static boolean australian(String id) {
    return (Digits.weighted(id, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - TEN) % 89 == 0;
  }

  /** What is missing to a multiple of eleven, where 10 stands for 0. */
  static int missingToEleven(int sum) {
    return (ELEVEN - sum % ELEVEN) % ELEVEN % TEN;
  }

  /** What is missing to a multiple of eleven; ids for which that is 10 are not given out. */
  static int missingToElevenStrictly(int sum) {
    return (ELEVEN - sum % ELEVEN) % ELEVEN;
  }
}
