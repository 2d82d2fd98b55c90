package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Makes random codes that can be used once. */
public final class CodeGeneration {
  /** Without characters that are taken for others: 0 and O, 1, I and L. */
  static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int CHUNK = 1_000;
  private static final int ROUNDS = 20;

  private final SecureRandom random = new SecureRandom();
  private final Promotions promotions;
  private final CouponCodes codes;

  /** Makes codes of some promotions. */
  public CodeGeneration(Promotions promotions, CouponCodes codes) {
    this.promotions = promotions;
    this.codes = codes;
  }

  /** Makes codes of a promotion; 409 where it has a code of its own. */
  public GeneratedCodes generate(UUID id, GenerateCodes wanted, Call call) {
    Promotion promotion = promotions.change(id, call);
    if (promotion.code().isPresent()) {
      throw Problems.conflict("The promotion has a code of its own");
    }
    List<UUID> contacts = wanted.contacts();
    int count = contacts.isEmpty() ? wanted.count() : contacts.size();
    List<String> made = List.copyOf(fresh(count, wanted, call));
    for (int i = 0; i < count; i++) {
      codes.add(id, made.get(i), contacts.isEmpty() ? null : contacts.get(i), call);
    }
    promotion.hasCodes = true;
    promotion.touch(call.now());
    return new GeneratedCodes(count, made);
  }

  /** So many codes that nothing else has; 422 where the length does not hold enough of them. */
  private Set<String> fresh(int count, GenerateCodes wanted, Call call) {
    Set<String> fresh = new LinkedHashSet<>();
    for (int round = 0; round < ROUNDS && fresh.size() < count; round++) {
      Set<String> tried = new LinkedHashSet<>();
      while (tried.size() + fresh.size() < count) {
        tried.add(wanted.start() + characters(wanted.length()));
      }
      tried.removeAll(taken(tried, call));
      fresh.addAll(tried);
    }
    if (fresh.size() < count) {
      throw Problems.invalid("length", "too_short", "Is too short for so many different codes");
    }
    return fresh;
  }

  private String characters(int length) {
    StringBuilder code = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  private Set<String> taken(Collection<String> tried, Call call) {
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    List<String> all = new ArrayList<>(tried);
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<String> some = all.subList(from, Math.min(from + CHUNK, all.size()));
      CouponCodes.some(some, call).forEach(code -> taken.add(code.code));
      promotions
          .where("r.input.code in :codes", call)
          .with("codes", some)
          .all()
          .forEach(promotion -> promotion.code().ifPresent(taken::add));
    }
    return taken;
  }
}
