package com.ecosire.domain.commerce.billing.methods;

import com.ecosire.domain.shape.Doc;
import java.util.Locale;

/** What a payment method is. */
@Doc("What a payment method is")
public enum PaymentMethodKind {
  CARD,
  SEPA_DEBIT,
  US_BANK_ACCOUNT,
  LINK,
  OTHER;

  /** The kind of a word of Stripe's. */
  static PaymentMethodKind of(String word) {
    for (PaymentMethodKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    return OTHER;
  }
}
