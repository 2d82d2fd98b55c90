package com.ecosire.domain.commerce.billing.methods;

import com.ecosire.domain.shape.Doc;
import java.util.Locale;

/** What a payment method is. */
@Doc("What a payment method is")
public enum SavedMethodKind {
  CARD,
  SEPA_DEBIT,
  US_BANK_ACCOUNT,
  LINK,
  OTHER;

  /** The kind of a word of Stripe's. */
  static SavedMethodKind of(String word) {
    for (SavedMethodKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    return OTHER;
  }
}
