package com.ecosire.domain.finance.taxes.ids;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Size;

/** What was found out about a tax id without the network; that it exists is not said. */
@Doc("What was found out about a tax id without the network")
public record TaxIdCheck(
    @Doc("Whether it can be a tax id of the country") boolean valid,
    @Doc(
            value = "The id without separators, with the prefix that the country uses",
            example = "DE136695976")
        @Size(max = 40)
        String normalized,
    @Doc("The country whose id it is; absent where that is not known") @Is(Scalar.COUNTRY)
        String country,
    @Doc("What the answer rests on") TaxIdEvidence checked,
    @Doc("Why it is not valid") @Size(max = 200) String reason) {

  /** What an answer rests on. */
  @Doc("What an answer about a tax id rests on")
  public enum TaxIdEvidence {
    @Doc("The check digits are right or wrong")
    CHECKSUM,
    @Doc("The form is right or wrong; the id has no check digits")
    FORMAT,
    @Doc("Ids of the country are not known; only that it is not blank")
    NONE
  }
}
