package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.ReadOnly;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a payment pays of a document. */
@Doc("What a payment pays of a document")
public final class PaymentAllocation {
  @Doc("What kind of document it is")
  DocumentType documentType = DocumentType.INVOICE;

  @Doc("The document")
  @NotNull
  UUID documentId;

  @Doc(value = "What it pays, in minor units", example = "49900")
  @NotNull
  @Is(Scalar.MONEY)
  Long amount;

  @Doc("When it was allocated")
  @ReadOnly
  Instant allocatedAt;

  /** What payments pay. */
  @Doc("What payments pay")
  public enum DocumentType {
    INVOICE,
    VENDOR_BILL
  }

  static PaymentAllocation of(UUID invoice, long amount, Instant at) {
    PaymentAllocation allocation = new PaymentAllocation();
    allocation.documentId = invoice;
    allocation.amount = amount;
    allocation.allocatedAt = at;
    return allocation;
  }

  /** Keeps allocations in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<PaymentAllocation>>
      implements AttributeConverter<List<PaymentAllocation>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(PaymentAllocation.class));
    }
  }
}
