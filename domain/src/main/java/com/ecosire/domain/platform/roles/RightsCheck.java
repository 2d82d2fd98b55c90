package com.ecosire.domain.platform.roles;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Condition;
import com.ecosire.domain.caller.Permission;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whether a user may do something, and by which roles. */
final class RightsCheck {
  private final Roles roles;
  private final Supplier<Catalog> catalog;

  RightsCheck(Roles roles, Supplier<Catalog> catalog) {
    this.roles = roles;
    this.catalog = catalog;
  }

  /**
   * What is asked for.
   *
   * @param needed the permission; its level is less than read where every member may
   */
  private record Question(Permission needed, boolean ownersOnly) {}

  CheckedRight answer(CheckRight asked, Call call) {
    Question question = question(asked);
    String status =
        Optional.ofNullable(Holders.of(call).members(List.of(asked.userId())).get(asked.userId()))
            .orElseThrow(() -> Problems.unknownReference("userId", "user"));
    List<CheckedRight.Grant> grants =
        roles.of(asked.userId(), call).stream()
            .filter(role -> role.isOwner() || !question.ownersOnly)
            .flatMap(role -> grant(role, question.needed).stream())
            .toList();
    Optional<String> refusal = refusal(question, status, grants, call);
    return new CheckedRight(
        refusal.isEmpty(),
        refusal.isEmpty() ? grants : List.of(),
        refusal.orElse("A role of the user holds " + question.needed.text()));
  }

  private static Optional<String> refusal(
      Question question, String status, List<CheckedRight.Grant> grants, Call call) {
    String module = question.needed.module();
    if (!status.equals("ACTIVE")) {
      return Optional.of("The user is " + status.toLowerCase(Locale.ROOT));
    }
    if (call.caller().standing().disabled().contains(module)) {
      return Optional.of("The organization has not enabled the module " + module);
    }
    boolean anyMember = question.needed.level().compareTo(Access.READ) < 0;
    if (grants.isEmpty() && (!anyMember || question.ownersOnly)) {
      String wanted = question.ownersOnly ? "the role owner" : question.needed.text();
      return Optional.of("No role of the user holds " + wanted);
    }
    return Optional.empty();
  }

  private static Optional<CheckedRight.Grant> grant(Role role, Permission needed) {
    return role.permissions().stream()
        .filter(held -> grants(held, needed))
        .findFirst()
        .map(held -> new CheckedRight.Grant(role.id(), role.key(), held.text()));
  }

  private static boolean grants(Permission held, Permission needed) {
    return Rights.of(List.of(held), false).covers(needed);
  }

  private Question question(CheckRight asked) {
    if ((asked.permission() == null) == (asked.operation() == null)) {
      throw Problems.invalid("permission", "one_of", "Exactly one of permission and operation");
    }
    return asked.permission() == null ? ofOperation(asked.operation()) : of(asked.permission());
  }

  private Question of(String permission) {
    return Permission.of(permission)
        .filter(known -> roles.isKnown(permission))
        .map(known -> new Question(known, false))
        .orElseThrow(
            () ->
                Problems.invalid(
                    "permission", "unknown_permission", "There is no such permission"));
  }

  private Question ofOperation(String id) {
    Operation<?, ?> operation =
        catalog
            .get()
            .operation(id)
            .orElseThrow(
                () ->
                    Problems.invalid(
                        "operation", "unknown_operation", "There is no such operation"));
    return new Question(
        new Permission(operation.module(), operation.access()),
        operation.has(Condition.OWNERS_ONLY));
  }
}
