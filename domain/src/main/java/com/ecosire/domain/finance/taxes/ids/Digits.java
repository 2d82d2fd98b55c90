package com.ecosire.domain.finance.taxes.ids;

import java.math.BigInteger;
import java.util.stream.IntStream;

/** The arithmetic that check digits are made with. */
final class Digits {
  private static final int TEN = 10;
  private static final int ELEVEN = 11;

  private Digits() {}

  static int at(String text, int index) {
    return Character.digit(text.charAt(index), Character.MAX_RADIX);
  }

  static int last(String text) {
    return at(text, text.length() - 1);
  }

  /** The digits times their weights, added up; digits without a weight do not count. */
  static int weighted(String digits, int... weights) {
    return IntStream.range(0, weights.length).map(i -> at(digits, i) * weights[i]).sum();
  }

  /** The remainder of a decimal number of any length. */
  static int modulo(String digits, int divisor) {
    return new BigInteger(digits).mod(BigInteger.valueOf(divisor)).intValue();
  }

  /** Luhn's sum over all digits, every second from the right doubled, is a multiple of ten. */
  static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      boolean doubled = (digits.length() - i) % 2 == 0;
      sum += doubled ? crossSum(2 * at(digits, i)) : at(digits, i);
    }
    return sum % TEN == 0;
  }

  static int crossSum(int number) {
    return number / TEN + number % TEN;
  }

  /** ISO 7064 MOD 11,10. */
  static boolean iso7064(String digits) {
    int product = TEN;
    for (int i = 0; i < digits.length() - 1; i++) {
      int sum = (at(digits, i) + product) % TEN;
      product = 2 * (sum == 0 ? TEN : sum) % ELEVEN;
    }
    return (ELEVEN - product) % TEN == last(digits);
  }
}
