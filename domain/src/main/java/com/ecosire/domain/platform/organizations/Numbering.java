package com.ecosire.domain.platform.organizations;

import java.util.List;

/**
 * A kind of documents that are numbered, with what an organization begins with; it may change the
 * pattern later.
 *
 * @param code short and stable, such as {@code SO}; at most 40 characters
 * @param pattern such as {@code SO/{year}/{number:4}}
 * @param gapless whether the law or the business wants no number to be missing
 */
public record Numbering(String code, String pattern, boolean gapless) {
  /** Sales orders. */
  public static final Numbering SALES_ORDER = of("SO");

  /** Quotations. */
  public static final Numbering QUOTATION = of("QO");

  /** Purchase orders. */
  public static final Numbering PURCHASE_ORDER = of("PO");

  /** Invoices. */
  public static final Numbering INVOICE = of("INV").withoutGaps();

  /** Credit notes. */
  public static final Numbering CREDIT_NOTE = of("CN").withoutGaps();

  /** Tickets of the help desk. */
  public static final Numbering TICKET = new Numbering("HD", "HD-{year}-{number:4}", true);

  /** What every organization has from its beginning. */
  static final List<Numbering> BUILT_IN =
      List.of(SALES_ORDER, QUOTATION, PURCHASE_ORDER, INVOICE, CREDIT_NOTE, TICKET);

  /** Refuses a pattern that is none; it is a mistake of the program. */
  public Numbering {
    new NumberPattern(pattern)
        .fault()
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
  }

  /** The usual form with four digits, by year: {@code RMA/2026/0007}. */
  public static Numbering of(String code) {
    return new Numbering(code, code + "/{year}/{number:4}", false);
  }

  /** The same without gaps. */
  public Numbering withoutGaps() {
    return new Numbering(code, pattern, true);
  }

  /** A built-in one by its code. */
  static Numbering builtIn(String code) {
    return BUILT_IN.stream()
        .filter(numbering -> numbering.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no built-in sequence is called " + code));
  }
}
