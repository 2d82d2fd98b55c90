package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who records money that comes in: the module of payments. */
public interface PaymentDesk {
  /** Nobody. */
  PaymentDesk NONE =
      new PaymentDesk() {
        @Override
        public void pay(Invoice invoice, PayInvoice wanted, Call call) {
          throw Problems.conflict("There is nobody who records payments");
        }

        @Override
        public Optional<String> instructions(Call call) {
          return Optional.empty();
        }
      };

  /** Records a posted payment that is allocated to an invoice, which the call holds. */
  void pay(Invoice invoice, PayInvoice wanted, Call call);

  /** How customers send money to the bank, for the paper. */
  Optional<String> instructions(Call call);

  /** How an invoice was paid. */
  @Doc("How an invoice was paid")
  enum PaidBy {
    CASH,
    BANK_TRANSFER,
    CARD,
    CHEQUE,
    OTHER
  }

  /** Money that came in for an invoice. */
  @Doc("Money that came in for an invoice")
  record PayInvoice(
      @Doc(value = "Above zero and at most what is due, in minor units", example = "49900")
          @NotNull
          @Is(Scalar.MONEY)
          Long amount,
      @Doc("When it came in; now where it is left out") Instant paidAt,
      @Doc("How it came in") @Default("bank_transfer") PaidBy method,
      @Doc("The payment method; the active one of that kind where it is left out")
          UUID paymentMethodId,
      @Doc(value = "What the sender wrote", example = "INV/2026/0042") @Size(max = 120)
          String reference,
      @Doc("Words for whoever deals with it") @Size(max = 500) String note) {}
}
