package com.ecosire.domain.mail;

/** The words of a mail, complete, as plain text and as HTML. */
public record MailText(String subject, String plain, String html) {
  /** Words may be secret. */
  @Override
  public String toString() {
    return "text of a mail";
  }
}
