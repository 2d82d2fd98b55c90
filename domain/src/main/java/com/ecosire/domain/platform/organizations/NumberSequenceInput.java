package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.shape.Doc;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What clients set of a number sequence. */
@Embeddable
@Doc("What clients set of a number sequence")
class NumberSequenceInput {
  @Doc(
      value =
          "How a number is written: {number} or {number:N} (at least N digits) once, and {year},"
              + " {yy} and {month} where wanted; at most 40 characters",
      example = "SO/{year}/{number:4}")
  @NotNull
  @Size(min = 1, max = 60)
  String pattern;

  @Doc("The number that comes next in the present period; it may only grow")
  @Min(1)
  @Max(999_999_999_999L)
  long nextNumber = 1;

  @Doc(
      "When the numbers start at 1 again; no more often than the pattern tells years and months"
          + " apart, since two documents never share a number")
  @Enumerated(EnumType.STRING)
  NumberReset resets = NumberReset.YEARLY;
}
