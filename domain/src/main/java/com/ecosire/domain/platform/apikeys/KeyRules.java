package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.values.IpRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What may stand in a key. */
final class KeyRules {
  private static final Violation PAST = new Violation("expiresAt", "past", "Must be in the future");

  private final Supplier<Set<String>> modules;

  KeyRules(Supplier<Set<String>> modules) {
    this.modules = modules;
  }

  /** Refuses values that break a rule, all at once. */
  void check(Change<ApiKey, ApiKeyInput> change) {
    List<Violation> violations = new ArrayList<>();
    if (change.changes(input -> input.modules)) {
      checkModules(change.after().modules, violations);
    }
    if (change.changes(input -> input.ipRanges)) {
      checkRanges(change.after().ipRanges, violations);
    }
    Instant expiresAt = change.after().expiresAt;
    boolean sets = expiresAt != null && change.changes(input -> input.expiresAt);
    if (sets && !expiresAt.isAfter(change.call().now())) {
      violations.add(PAST);
    }
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  private void checkModules(List<String> wanted, List<Violation> violations) {
    Set<String> known = modules.get();
    for (int i = 0; i < wanted.size(); i++) {
      if (!known.contains(wanted.get(i))) {
        violations.add(
            new Violation("modules[" + i + "]", "unknown_module", "There is no such module"));
      }
    }
  }

  private static void checkRanges(List<String> wanted, List<Violation> violations) {
    for (int i = 0; i < wanted.size(); i++) {
      if (IpRange.of(wanted.get(i)).isEmpty()) {
        String message = "Must be an address or a CIDR range of IPv4 or IPv6";
        violations.add(new Violation("ipRanges[" + i + "]", "ip_range", message));
      }
    }
  }

  /** Refuses an expiry that is over already. */
  static void requireFuture(Instant expiresAt, Instant now) {
    if (!expiresAt.isAfter(now)) {
      throw Problems.invalid(List.of(PAST));
    }
  }

  /** Refuses a key that opens more than the caller's own: nobody makes himself a wider one. */
  static void requireNotWider(ApiKeyInput key, Caller caller) {
    if (!caller.rights().opens(key.scope.access())) {
      throw Problems.refusal(
          ProblemCode.SCOPE_DENIED, "The key would have a wider scope than the caller's own");
    }
    Set<String> own = caller.rights().modules();
    boolean within = own.isEmpty() || (!key.modules.isEmpty() && own.containsAll(key.modules));
    if (!within) {
      throw Problems.refusal(
          ProblemCode.MODULE_DENIED, "The key would open more modules than the caller's own");
    }
  }
}
