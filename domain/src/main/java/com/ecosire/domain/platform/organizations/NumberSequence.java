package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The numbers of one kind of documents. Rows are made and counted by {@link DocumentNumbers}. */
@Entity
@Table(name = "number_sequence")
@Doc("The numbers of one kind of documents")
public class NumberSequence extends Stored {
  @Doc(value = "Kind of documents", example = "SO")
  @NotNull
  @Size(max = 40)
  @Unique
  String code;

  @Embedded NumberSequenceInput input = new NumberSequenceInput();

  @Doc("Whether no number is missing, as invoices, credit notes and tickets need it")
  boolean gapless;

  @Doc(value = "The number given last", example = "SO/2026/0042")
  @Size(max = 60)
  String lastIssued;

  /** The period that {@code nextNumber} counts in. */
  @Hidden String period;

  @Hidden
  @Convert(converter = EarlierCounts.class)
  List<Count.Earlier> earlier;

  /** Where it stands. */
  Count count() {
    return new Count(period, input.nextNumber, earlier);
  }

  void count(Count count) {
    period = count.period();
    input.nextNumber = count.next();
    earlier = count.earlier();
  }

  /** Whether the numbers start at 1 again if it is a certain day now. */
  boolean mayStartAgain(LocalDate day) {
    return input.nextNumber > 1 && periodOf(day).compareTo(period) > 0;
  }

  /** The period that a day belongs to. */
  String periodOf(LocalDate day) {
    return cycle(input).period(day);
  }

  static NumberReset cycle(NumberSequenceInput input) {
    return new NumberPattern(input.pattern).cycle(input.resets);
  }
}
