package com.ecosire.domain.commerce.licenses.policies;

import com.ecosire.domain.commerce.licenses.keys.LicenseKeys;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What clients set of a policy. */
@Embeddable
@Doc("What clients set of a license policy")
class LicensePolicyInput {
  private static final int YEARS = 36_500;

  @Doc(value = "What people call it", example = "Single site, one year")
  @NotNull
  @Size(min = 1, max = 120)
  @Unique
  String name;

  @Doc(value = "What its keys begin with: 2 to 8 capitals or digits", example = "ACME")
  @NotNull
  @Size(min = 2, max = 8)
  @Pattern(regexp = LicenseKeys.PREFIX)
  String prefix;

  @Doc("The products that it is for; a product has one policy at most")
  @Size(max = 1000)
  @Ref("Product")
  @Convert(converter = JsonColumn.Uuids.class)
  List<UUID> productIds = List.of();

  @Doc("How long its licenses last")
  @Enumerated(EnumType.STRING)
  Term term = Term.FIXED;

  @Doc("Days that a fixed license lasts, and a renewal adds")
  @Min(1)
  @Max(YEARS)
  int termDays = 365;

  @Doc("Months of updates that a perpetual license comes with, and a renewal adds")
  @Min(0)
  @Max(1200)
  int updatesMonths = 12;

  @Doc("What a renewal costs, in percent of the product's price")
  @Is(Scalar.PERCENT)
  BigDecimal renewalPercent = BigDecimal.valueOf(25);

  @Doc("How many domains a license may be bound to")
  @Min(1)
  @Max(1_000_000)
  int activationsLimit = 1;

  @Doc("Whether places to try things out at do not count; five for each license at most")
  boolean freeDevDomains = true;

  @Doc("Whether a bound domain also covers the names below it")
  boolean includeSubdomains;

  @Doc("How often a holder may move a license to another domain within 365 days")
  @Min(0)
  @Max(1000)
  int transfersPerYear = 3;

  @Doc("Days between two signs of life of a running application")
  @Min(1)
  @Max(365)
  int heartbeatDays = 7;

  @Doc("Days that an expired license is still valid, and that a sign of life may be late")
  @Min(0)
  @Max(365)
  int graceDays = 14;

  @Doc("Whether calls of running applications must be signed")
  boolean requireSignature;

  @Doc("Days that an offline file is valid; 0 means that there are none")
  @Min(0)
  @Max(YEARS)
  int offlineDays;
}
