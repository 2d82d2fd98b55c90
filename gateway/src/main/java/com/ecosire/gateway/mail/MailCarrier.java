package com.ecosire.gateway.mail;

import com.ecosire.domain.mail.MailMessage;

/** Brings one mail to its recipient, or to a server that will. */
@FunctionalInterface
public interface MailCarrier {
  /**
   * Sends a mail.
   *
   * @throws UndeliveredException when nobody took it
   */
  void carry(MailMessage message) throws UndeliveredException;
}
