package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The number sequences of an organization, as its admins see and change them. */
final class NumberSequences extends Store<NumberSequence, NumberSequenceInput> {
  /** Where a day begins first. */
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  private final Organizations organizations;

  NumberSequences(Organizations organizations) {
    super(
        records(NumberSequence.class, NumberSequenceInput.class)
            .list(listing().search("code", "pattern").filter("code", "resets").sort("code")));
    this.organizations = organizations;
  }

  /** Whole records are read, since what comes next follows from more than one column. */
  @Override
  public Page<NumberSequence> list(ListRequest request, Selection selection, Call call) {
    requireOwn(call);
    Page<NumberSequence> page = super.list(request, Selection.ALL, call);
    showPresent(page.data(), call);
    return page;
  }

  @Override
  public NumberSequence read(UUID id, Selection selection, Call call) {
    requireOwn(call);
    NumberSequence sequence = super.read(id, Selection.ALL, call);
    showPresent(List.of(sequence), call);
    return sequence;
  }

  private static void requireOwn(Call call) {
    if (!call.pathId("organizationId").equals(call.organization())) {
      throw Problems.notFound("organization");
    }
  }

  /** A new year begins with the number 1, even before its first document. */
  private void showPresent(List<NumberSequence> sequences, Call call) {
    LocalDate latest = LocalDate.ofInstant(call.now(), EARLIEST);
    if (sequences.stream().anyMatch(one -> one.mayStartAgain(latest))) {
      LocalDate today = today(call);
      sequences.forEach(one -> one.count(one.count().at(one.periodOf(today))));
    }
  }

  private LocalDate today(Call call) {
    ZoneId zone = organizations.own(call).zone();
    return LocalDate.ofInstant(call.now(), zone);
  }

  /** Locked, so that no document takes a number while its sequence changes. */
  @Override
  public NumberSequence update(UUID id, Patch<NumberSequenceInput> patch, Call call) {
    requireOwn(call);
    LocalDate today = today(call);
    where("r.id = :id", call)
        .with("id", id)
        .locked()
        .first()
        .ifPresent(one -> one.count(one.count().at(one.periodOf(today))));
    return super.update(id, patch, call);
  }

  @Override
  protected void check(Change<NumberSequence, NumberSequenceInput> change) {
    List<Violation> violations = new ArrayList<>();
    new NumberPattern(change.after().pattern)
        .fault()
        .ifPresent(fault -> violations.add(new Violation("pattern", "pattern", fault)));
    long present = change.record().input.nextNumber;
    if (change.after().nextNumber < present) {
      String message = "May only grow; it is " + present + " now";
      violations.add(new Violation("nextNumber", "must_grow", message));
    }
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  @Override
  protected void applied(Change<NumberSequence, NumberSequenceInput> change) {
    NumberSequence sequence = change.record();
    NumberReset before = NumberSequence.cycle(change.before().orElseThrow());
    if (before != NumberSequence.cycle(sequence.input)) {
      sequence.count(sequence.count().inCycle(sequence.periodOf(today(change.call()))));
    }
  }
}
