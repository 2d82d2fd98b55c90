package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What other modules' records show of a contact. */
@Doc("A contact in short")
public record ContactSummary(
    @Doc("Id of the contact") @NotNull UUID id,
    @Doc("Full name") @NotNull @Size(max = 200) String name,
    @Doc("E-mail address, if known") @Is(Scalar.EMAIL) String email) {

  /** What a query in JPQL selects for a summary of the contact with an alias. */
  public static String columns(String alias) {
    return alias + ".id, " + alias + ".input.name, " + alias + ".input.email";
  }

  /** A summary out of a row of these columns, the first of which stands at a place. */
  public static ContactSummary of(Object[] row, int place) {
    return new ContactSummary((UUID) row[place], (String) row[place + 1], (String) row[place + 2]);
  }
}
