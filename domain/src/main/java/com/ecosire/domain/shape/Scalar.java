package com.ecosire.domain.shape;

/** The single values that the API knows, named as in the catalogue. */
public enum Scalar implements Type {
  /** A short text; at most 255 characters unless a {@code @Size} says otherwise. */
  STRING,
  /** A long text of at most 64 KiB. */
  TEXT,
  /** An e-mail address (RFC 5321 limits: 254 characters). */
  EMAIL,
  /** An absolute http or https URL of at most 2,000 characters. */
  URL,
  /** A telephone number with 5 to 20 digits and the usual separators. */
  PHONE,
  /** ISO 3166-1 alpha-2, upper case. */
  COUNTRY,
  /** ISO 4217, lower case. */
  CURRENCY,
  /** A BCP 47 language tag. */
  LOCALE,
  /** A time zone of the IANA database. */
  TIMEZONE,
  /** Write only: never shown, stored hashed or encrypted. */
  SECRET,
  /** RFC 9562. */
  UUID,
  BOOL,
  /** 32 bits. */
  INT,
  /** An integer that JSON numbers carry exactly (at most 2^53-1). */
  LONG,
  /** Minor units of a currency, at most 2^53-1. */
  MONEY,
  /** A number at the scale that {@code @Digits} declares. */
  DECIMAL,
  /** A decimal from 0 to 100 with at most 4 digits behind the point. */
  PERCENT,
  /** YYYY-MM-DD. */
  DATE,
  /** ISO 8601 UTC with milliseconds. */
  INSTANT,
  /** HH:MM[:SS]. */
  TIME,
  /** Minutes. */
  DURATION,
  /** Any JSON value. */
  JSON,
  /** An uploaded file: a body or a part over REST, the id of an uploaded file over GraphQL. */
  FILE;

  /** Whether values are ordered numbers or times, so that lists can filter them by range. */
  public boolean ranged() {
    return switch (this) {
      case INT, LONG, MONEY, DECIMAL, PERCENT, DATE, INSTANT, DURATION -> true;
      default -> false;
    };
  }

  /** Whether values are character strings in Java. */
  public boolean textual() {
    return switch (this) {
      case STRING, TEXT, EMAIL, URL, PHONE, COUNTRY, CURRENCY, LOCALE, TIMEZONE, SECRET -> true;
      default -> false;
    };
  }
}
