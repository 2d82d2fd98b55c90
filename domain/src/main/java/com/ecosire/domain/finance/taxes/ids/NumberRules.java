package com.ecosire.domain.finance.taxes.ids;

/** Check digits made from the number as a whole, or from letters. */
final class NumberRules {
  private static final String SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String SPANISH_ENTITY = "JABCDEFGHI";
  private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";
  private static final String FRENCH = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int[] CYPRIOT = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
  private static final int[] FALLING = {8, 7, 6, 5, 4, 3, 2};
  private static final int TEN = 10;
  private static final int ELEVEN = 11;
  private static final int LETTERS = 26;

  private NumberRules() {}

  /** Belgium: the last two digits are missing to a multiple of 97. */
  static boolean belgian(String id) {
    return 97 - Digits.modulo(id.substring(0, 8), 97) == Integer.parseInt(id.substring(8));
  }

  /** Cyprus: every second digit is translated. */
  static boolean cypriot(String id) {
    int sum = 0;
    for (int i = 0; i < id.length() - 1; i++) {
      sum += i % 2 == 0 ? CYPRIOT[Digits.at(id, i)] : Digits.at(id, i);
    }
    return 'A' + sum % LETTERS == id.charAt(id.length() - 1);
  }

  /** Czechia, legal entities. */
  static boolean czechEntity(String id) {
    int missing = (ELEVEN - Digits.weighted(id, FALLING) % ELEVEN) % ELEVEN;
    return (missing == 0 ? 1 : missing % TEN) == Digits.last(id);
  }

  /** Czechia, birth numbers of ten digits: a multiple of eleven, or a zero in place of ten. */
  static boolean czechPerson(String id) {
    int rest = Digits.modulo(id.substring(0, 9), ELEVEN);
    return rest % TEN == Digits.last(id);
  }

  /**
   * Spain: a letter from the number's remainder by 23; X, Y and Z of foreigners count as 0, 1 and
   * 2.
   */
  static boolean spanishPerson(String id) {
    String number = id.substring(0, id.length() - 1);
    char first = number.charAt(0);
    String digits =
        switch (first) {
          case 'X', 'Y', 'Z' -> (first - 'X') + number.substring(1);
          case 'K', 'L', 'M' -> number.substring(1);
          default -> number;
        };
    return SPANISH.charAt(Digits.modulo(digits, SPANISH.length())) == id.charAt(id.length() - 1);
  }

  /**
   * Spain, legal entities: Luhn's digit, or the letter in its place that some kinds of entities
   * have.
   */
  static boolean spanishEntity(String id) {
    String digits = id.substring(1, 8);
    char sent = id.charAt(8);
    for (int check = 0; check < TEN; check++) {
      if (Digits.luhn(digits + check)) {
        boolean digit = sent == '0' + check && "PQRSNW".indexOf(id.charAt(0)) < 0;
        boolean letter = sent == SPANISH_ENTITY.charAt(check) && "ABEH".indexOf(id.charAt(0)) < 0;
        return digit || letter;
      }
    }
    return false;
  }

  /**
   * France: a key of two digits over the SIREN, whose last digit is Luhn's, or a key with letters.
   */
  static boolean french(String id) {
    String siren = id.substring(2);
    boolean monaco = siren.startsWith("000");
    if (!monaco && !Digits.luhn(siren)) {
      return false;
    }
    String key = id.substring(0, 2);
    if (key.chars().allMatch(Character::isDigit)) {
      return Digits.modulo(siren + "12", 97) == Integer.parseInt(key);
    }
    int first = FRENCH.indexOf(key.charAt(0));
    int second = FRENCH.indexOf(key.charAt(1));
    int number = first < TEN ? first * 24 + second - 10 : first * 34 + second - 100;
    return (Integer.parseInt(siren) + 1 + number / ELEVEN) % ELEVEN == number % ELEVEN;
  }

  /** Ireland: a letter from the weighted digits and from a second letter, if there is one. */
  static boolean irish(String id) {
    String second = id.length() > 8 ? id.substring(8) : "W";
    int sum = Digits.weighted(id, FALLING) + 9 * IRISH.indexOf(second);
    return IRISH.charAt(sum % IRISH.length()) == id.charAt(7);
  }

  /**
   * Ireland before 2013: the second place may hold a letter, and the first digit then counts last.
   */
  static boolean irishOld(String id) {
    return irish("0" + id.substring(2, 7) + id.charAt(0) + id.charAt(7));
  }

  /** Luxembourg: the last two digits are the remainder by 89. */
  static boolean luxembourgish(String id) {
    return Digits.modulo(id.substring(0, 6), 89) == Integer.parseInt(id.substring(6));
  }

  /**
   * Netherlands: the citizen's number, or since 2020 the whole with its country as ISO 7064 MOD
   * 97-10.
   */
  static boolean dutch(String id) {
    int sum = Digits.weighted(id, 9, 8, 7, 6, 5, 4, 3, 2, -1);
    StringBuilder whole = new StringBuilder();
    ("NL" + id).chars().forEach(c -> whole.append(Character.digit(c, Character.MAX_RADIX)));
    return sum % ELEVEN == 0 || Digits.modulo(whole.toString(), 97) == 1;
  }

  /** Slovakia: a multiple of eleven. */
  static boolean slovak(String id) {
    return Digits.modulo(id, ELEVEN) == 0;
  }

  /** Sweden: Luhn's digit is the tenth. */
  static boolean swedish(String id) {
    return Digits.luhn(id.substring(0, TEN));
  }
}
