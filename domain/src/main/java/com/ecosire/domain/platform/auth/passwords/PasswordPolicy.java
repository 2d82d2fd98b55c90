package com.ecosire.domain.platform.auth.passwords;

import com.ecosire.domain.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a password must be like: long, not a common one, and not a part of the account's name. */
public final class PasswordPolicy {
  /** Characters at least, unless an organization asks for more. */
  public static final int MIN_LENGTH = 8;

  /** Characters at most. */
  public static final int MAX_LENGTH = 128;

  private static final int SHORTEST_NAME = 3;

  private PasswordPolicy() {}

  /** What is wrong with a password; nothing of it is repeated in the messages. */
  public static List<Violation> violations(String field, String password, String email) {
    return violations(field, new Candidate(password, email, MIN_LENGTH));
  }

  /**
   * A password that somebody wants.
   *
   * @param least characters that the person's organizations ask for
   */
  public record Candidate(String password, String email, int least) {
    @Override
    public String toString() {
      return "a password";
    }
  }

  /** What is wrong with a password where organizations ask for more characters. */
  public static List<Violation> violations(String field, Candidate wanted) {
    String password = wanted.password;
    List<Violation> violations = new ArrayList<>();
    int length = password.codePointCount(0, password.length());
    if (length < wanted.least) {
      violations.add(
          new Violation(field, "too_short", "Must have " + wanted.least + " characters at least"));
    }
    if (length > MAX_LENGTH) {
      violations.add(
          new Violation(field, "too_long", "Must have " + MAX_LENGTH + " characters at most"));
    }
    if (CommonPasswords.contain(password)) {
      violations.add(new Violation(field, "common_password", "Is on the list of common passwords"));
    }
    if (holdsName(password, wanted.email)) {
      violations.add(
          new Violation(
              field, "contains_email", "Must not contain what stands before the @ of the e-mail"));
    }
    return violations;
  }

  private static boolean holdsName(String password, String email) {
    int end = email.indexOf('@');
    String name = (end < 0 ? email : email.substring(0, end)).toLowerCase(Locale.ROOT);
    // One or two letters stand in nearly every good password: a rule that forbids them only annoys.
    return name.length() >= SHORTEST_NAME && password.toLowerCase(Locale.ROOT).contains(name);
  }
}
