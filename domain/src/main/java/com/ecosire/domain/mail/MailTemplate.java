package com.ecosire.domain.mail;

import java.util.List;
import java.util.Locale;

/**
 * What mails say; the words are in the bundles {@code texts}, one for each language. A paragraph
 * with a place whose value is empty is left out.
 */
public enum MailTemplate {
  /** Asks for the proof of an address. */
  VERIFY_EMAIL("name", "link"),
  /** Asks for the proof of an address that is to replace another one; goes to the new one. */
  CHANGE_EMAIL("name", "link"),
  /** Tells the old address that a new one was asked for. */
  EMAIL_CHANGING("name", "email"),
  /** Lets a person choose a new password. */
  RESET_PASSWORD("name", "link"),
  /** Tells that the password is another one now. */
  PASSWORD_CHANGED("name"),
  /** Tells that a session was ended, since somebody else may have had its tokens. */
  REUSE_DETECTED("name"),
  /** Tells that there is no second factor any more. */
  SECOND_FACTOR_OFF("name"),
  /** Asks somebody to join an organization, with words of the one who asks or without. */
  INVITATION("inviter", "organization", "message", "link"),
  /** Lets somebody in for whom an account was made, as for a buyer. */
  ACCOUNT_MADE("organization", "link"),
  /** Tells the former owner who owns the organization now. */
  OWNERSHIP_GIVEN("name", "organization", "owner"),
  /** Tells the new owner. */
  OWNERSHIP_RECEIVED("name", "organization", "giver"),
  /** Tells owners when their organization's data will be erased. */
  ORGANIZATION_CLOSING("name", "organization", "date"),
  /** Thanks for a purchase, with the licence keys and the downloads that came with it. */
  PURCHASE("name", "organization", "order", "amount", "keys", "downloads", "link"),
  /** Tells that an invoice of a subscription was paid. */
  RECEIPT("name", "organization", "number", "amount", "link"),
  /** Tells that a payment failed, and where to give another card. */
  PAYMENT_FAILED("name", "organization", "amount", "link"),
  /** Tells who may download a product of a new version. */
  NEW_VERSION("name", "product", "version", "organization"),
  /** One notification. */
  NOTIFICATION("title", "text", "link"),
  /** Asks whether somebody wants to be told of incidents. */
  STATUS_CONFIRM("link"),
  /** Tells of an update of an incident. */
  STATUS_UPDATE("title", "status", "components", "message", "link", "unsubscribe"),
  /** Brings an invoice. */
  INVOICE("organization", "number", "amount", "due", "message"),
  /** Reminds of an invoice for the first time. */
  REMINDER_FRIENDLY("organization", "number", "amount", "due", "message"),
  /** Reminds of an invoice more clearly. */
  REMINDER_FIRM("organization", "number", "amount", "due", "message"),
  /** Reminds of an invoice for the last time. */
  REMINDER_FINAL("organization", "number", "amount", "due", "message");

  /** Unmodifiable, which its type does not say. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> places;

  MailTemplate(String... places) {
    this.places = List.of(places);
  }

  /** The names of the values that it needs. */
  public List<String> places() {
    return places;
  }

  /** Its name in the bundles and in the database. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
