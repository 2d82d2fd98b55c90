package com.ecosire.domain.commerce.pricing.lists;

import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.transfer.ImportReport.RowError;
import com.ecosire.domain.transfer.ImportRow;
import com.ecosire.domain.transfer.TableImport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Imports the rules of a price list: the whole file is checked before anything is written. */
public final class RuleImport {
  private static final int MAX_ERRORS = 1_000;

  private final Pricelists lists;
  private final Categories categories;
  private final SellableItems items;
  private final CheckedRules rules;

  /** Writes rules that were checked against each other as a whole. */
  private static final class CheckedRules extends Store<PriceRule, PriceRuleInput> {
    CheckedRules(Pricelists lists) {
      super(records(PriceRule.class, PriceRuleInput.class).within(lists, "pricelistId"));
    }

    @Override
    protected void applied(Change<PriceRule, PriceRuleInput> change) {
      change.record().target = Targets.of(change.after());
    }
  }

  /** What rules are matched by. */
  private record RuleKey(String target, BigDecimal minQuantity, LocalDate validFrom) {
    static RuleKey of(PriceRuleInput rule) {
      return new RuleKey(Targets.of(rule), rule.minQuantity.stripTrailingZeros(), rule.validFrom);
    }

    /** What must not be valid at the same time. */
    RuleKey anyTime() {
      return new RuleKey(target, minQuantity, null);
    }
  }

  /** Imports into some lists, for products of a catalogue. */
  public RuleImport(Pricelists lists, Categories categories, SellableItems items) {
    this.lists = lists;
    this.categories = categories;
    this.items = items;
    this.rules = new CheckedRules(lists);
  }

  /** Makes, changes and, where that is wanted, removes the rules of a list. */
  public ImportedPriceRules importCsv(UUID list, ImportPriceRules wanted, Call call) {
    lists.change(list, call);
    lists.where("r.id = :id", call).with("id", list).locked().all();
    Run run = new Run(list, call);
    run.read(new TableImport(RuleRows.COLUMNS).rows(wanted.file()));
    return run.write(wanted.replace());
  }

  /** One import. */
  private final class Run {
    private final UUID list;
    private final Call call;
    private final List<RowError> errors = new ArrayList<>();
    private final Map<RuleKey, PriceRuleInput> wanted = new java.util.LinkedHashMap<>();
    private final Map<RuleKey, Integer> rows = new HashMap<>();
    private final Map<RuleKey, PriceRule> present = new HashMap<>();
    private final Map<RuleKey, List<PriceRuleInput>> valid = new HashMap<>();
    private int read;
    private int created;
    private int updated;
    private int removed;

    Run(UUID list, Call call) {
      this.list = list;
      this.call = call;
      rules
          .where("r.pricelistId = :list", call)
          .with("list", list)
          .all()
          .forEach(rule -> present.put(RuleKey.of(rule.input), rule));
    }

    void read(List<ImportRow> file) {
      RuleRows reader = new RuleRows(file, categories, items, call);
      read = file.size();
      for (ImportRow row : file) {
        try {
          add(row, reader.rule(row));
        } catch (ProblemException e) {
          refuse(row.number(), e);
        }
      }
    }

    private void add(ImportRow row, PriceRuleInput rule) {
      RuleKey key = RuleKey.of(rule);
      if (overlaps(rule)) {
        errors.add(new RowError(row.number(), "validFrom", "Another row overlaps with it"));
        return;
      }
      wanted.put(key, rule);
      rows.put(key, row.number());
      valid.computeIfAbsent(key.anyTime(), any -> new ArrayList<>()).add(rule);
    }

    private boolean overlaps(PriceRuleInput rule) {
      return valid.getOrDefault(RuleKey.of(rule).anyTime(), List.of()).stream()
          .anyMatch(rule::overlaps);
    }

    private void refuse(int row, ProblemException refusal) {
      List<Violation> details = refusal.problem().details();
      if (details.isEmpty()) {
        errors.add(new RowError(row, "", refusal.problem().detail()));
      }
      details.forEach(one -> errors.add(new RowError(row, one.field(), one.message())));
    }

    ImportedPriceRules write(boolean replace) {
      List<PriceRule> others =
          present.entrySet().stream()
              .filter(entry -> !wanted.containsKey(entry.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      if (replace && errors.isEmpty()) {
        others.forEach(rule -> call.session().manager().remove(rule));
        removed = others.size();
      } else {
        refuseOverlapsWith(others);
      }
      wanted.forEach(this::write);
      List<RowError> told = errors.stream().limit(MAX_ERRORS).toList();
      int skipped = read - created - updated;
      return new ImportedPriceRules(created, updated, removed, skipped, told);
    }

    private void refuseOverlapsWith(List<PriceRule> others) {
      valid.clear();
      for (PriceRule rule : others) {
        RuleKey key = RuleKey.of(rule.input).anyTime();
        valid.computeIfAbsent(key, any -> new ArrayList<>()).add(rule.input);
      }
      List<RuleKey> refused =
          wanted.keySet().stream().filter(key -> overlaps(wanted.get(key))).toList();
      for (RuleKey key : refused) {
        wanted.remove(key);
        errors.add(new RowError(rows.get(key), "validFrom", "A rule of the list overlaps with it"));
      }
    }

    private void write(RuleKey key, PriceRuleInput rule) {
      PriceRule former = present.get(key);
      if (former == null) {
        rules.createWithin(list, rule, call);
        created++;
        return;
      }
      rule.addAmount = former.input.addAmount;
      updated += rules.replaceIfChanged(former, rule, call) ? 1 : 0;
    }
  }
}
