package com.ecosire.domain.operation;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Condition;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** The one decision who may call what, and the same in words for the documents. */
public final class Gate {
  private Gate() {}

  /** Refuses a caller that may not use an operation; the sentence names what is missing. */
  public static void check(Operation<?, ?> operation, Caller caller) {
    if (operation.access() != Access.PUBLIC) {
      checkRights(operation, caller);
    }
    checkOrganization(operation, caller.standing());
    operation
        .admission()
        .filter(admission -> !admission.admits().test(caller))
        .ifPresent(
            admission -> {
              throw Problems.refusal(ProblemCode.PERMISSION_DENIED, admission.words());
            });
    if (operation.access() != Access.PUBLIC) {
      checkPerson(operation, caller);
    }
  }

  private static void checkRights(Operation<?, ?> operation, Caller caller) {
    if (caller.kind() == Caller.Kind.ANONYMOUS) {
      throw Problems.unauthenticated();
    }
    Rights rights = caller.rights();
    if (!rights.reaches(operation.module())) {
      throw Problems.refusal(
          ProblemCode.MODULE_DENIED, "The key does not open the module " + operation.module());
    }
    if (!rights.opens(operation.access())) {
      String needed = operation.access().scope() + " (" + operation.permission() + ")";
      throw Problems.refusal(
          ProblemCode.SCOPE_DENIED, operation.id() + " needs the scope " + needed);
    }
    if (!rights.hold(operation.module(), operation.access())) {
      throw denied(operation, "the permission " + operation.permission());
    }
  }

  /** Of public operations too: what an organization does without, nobody can use. */
  private static void checkOrganization(Operation<?, ?> operation, Standing standing) {
    if (standing.disabled().contains(operation.module())) {
      throw Problems.refusal(
          ProblemCode.MODULE_DISABLED,
          "The organization has not enabled the module " + operation.module());
    }
    if (standing.closing()
        && operation.kind().writes()
        && !operation.has(Condition.WHILE_CLOSING)) {
      throw Problems.refusal(
          ProblemCode.ORGANIZATION_CLOSING, "The organization is closing and can only be read");
    }
  }

  private static void checkPerson(Operation<?, ?> operation, Caller caller) {
    Standing standing = caller.standing();
    if (standing.secondFactorMissing() && !operation.has(Condition.BEFORE_ENROLMENT)) {
      throw Problems.refusal(
          ProblemCode.MFA_ENROLMENT_REQUIRED,
          "The organization requires a second factor; enrol one first");
    }
    if (operation.has(Condition.PROVEN_EMAIL) && !standing.emailVerified()) {
      throw Problems.refusal(
          ProblemCode.EMAIL_NOT_VERIFIED, operation.id() + " needs a verified e-mail address");
    }
    if (operation.has(Condition.PERSONALLY) && caller.kind() == Caller.Kind.API_KEY) {
      throw denied(operation, "a signed-in person, and an API key is none");
    }
    if (operation.has(Condition.OWNERS_ONLY) && !caller.rights().isOwner()) {
      throw denied(operation, "the role owner");
    }
  }

  private static RuntimeException denied(Operation<?, ?> operation, String needed) {
    return Problems.refusal(ProblemCode.PERMISSION_DENIED, operation.id() + " needs " + needed);
  }

  /** Who may call an operation, in sentences. */
  public static List<String> sentences(Operation<?, ?> operation) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        switch (operation.access()) {
          case PUBLIC -> "Anybody may call it, without a credential.";
          case USER -> "Any signed-in person or API key may call it.";
          case READ, WRITE, ADMIN ->
              "Needs the permission `%s`; of an API key the scope `%s`."
                  .formatted(operation.permission(), operation.access().scope());
        });
    operation.admission().ifPresent(admission -> sentences.add(admission.words() + "."));
    operation.conditions().forEach(condition -> sentences.add(condition.words() + "."));
    return sentences;
  }
}
