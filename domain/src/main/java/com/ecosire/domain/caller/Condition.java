package com.ecosire.domain.caller;

/** What a row asks of its callers, or forgives them, beside the access that it needs. */
public enum Condition {
  /** Only a person who signed in may call it, no API key. */
  PERSONALLY("Only a signed-in person may call it, no API key"),
  /** Only owners of the organization may call it. */
  OWNERS_ONLY("Only owners of the organization may call it"),
  /** The caller's e-mail address must be proven. */
  PROVEN_EMAIL("The caller's e-mail address must be verified"),
  /** Open to who has not enrolled the second factor that the organization asks for. */
  BEFORE_ENROLMENT("Open before a second factor is enrolled that the organization requires"),
  /** Works although the organization is closing. */
  WHILE_CLOSING("Works while the organization is closing");

  private final String words;

  Condition(String words) {
    this.words = words;
  }

  /** The condition in words, a sentence without its full stop. */
  public String words() {
    return words;
  }
}
