package com.ecosire.domain.finance.taxes.calculation;

import com.ecosire.domain.finance.taxes.calculation.AppliedTax.Trait;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Taxes and lines to calculate with. */
final class TaxSamples {
  private static final List<String> RATES =
      List.of("0", "5", "7", "8.875", "9.975", "19", "20", "25", "33.3333");

  private TaxSamples() {}

  static AppliedTax percent(String code, String rate, Trait... traits) {
    return tax(code, new BigDecimal(rate), 0, traits);
  }

  static AppliedTax fixed(String code, long perUnit, Trait... traits) {
    Trait[] all = Arrays.copyOf(traits, traits.length + 1);
    all[traits.length] = Trait.FIXED;
    return tax(code, BigDecimal.ZERO, perUnit, all);
  }

  private static AppliedTax tax(String code, BigDecimal rate, long perUnit, Trait... traits) {
    UUID id = UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Set<Trait> set = EnumSet.noneOf(Trait.class);
    set.addAll(Arrays.asList(traits));
    return new AppliedTax(id, id, code, code, 10, rate, perUnit, set, "");
  }

  static CalculationLine line(String quantity, long amount, AppliedTax... taxes) {
    return new CalculationLine("lines[0].taxIds", new BigDecimal(quantity), amount, List.of(taxes));
  }

  /** One to twenty lines with up to three taxes each, out of a pool of eight. */
  static List<CalculationLine> document(Random random) {
    List<AppliedTax> pool = IntStream.range(0, 8).mapToObj(i -> any("t" + i, random)).toList();
    return IntStream.rangeClosed(0, random.nextInt(20)).mapToObj(i -> any(pool, random)).toList();
  }

  private static AppliedTax any(String code, Random random) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Trait trait : List.of(Trait.INCLUDED, Trait.COMPOUND, Trait.REVERSE_CHARGE)) {
      if (random.nextInt(trait == Trait.INCLUDED ? 2 : 4) == 0) {
        traits.add(trait);
      }
    }
    Trait[] all = traits.toArray(Trait[]::new);
    return random.nextInt(6) == 0
        ? fixed(code, random.nextInt(300), all)
        : percent(code, RATES.get(random.nextInt(RATES.size())), all);
  }

  private static CalculationLine any(List<AppliedTax> pool, Random random) {
    boolean included = random.nextBoolean();
    AppliedTax[] taxes =
        pool.stream()
            .filter(tax -> tax.is(Trait.INCLUDED) == included && random.nextInt(3) == 0)
            .limit(3)
            .toArray(AppliedTax[]::new);
    String quantity = BigDecimal.valueOf(random.nextInt(1, 20_000), 3).toPlainString();
    return line(quantity, random.nextLong(-5_000, 200_000), taxes);
  }
}
