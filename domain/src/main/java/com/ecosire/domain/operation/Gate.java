package com.ecosire.domain.operation;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Condition;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** The one decision who may call what, and the same in words for the documents. */
public final class Gate {
  private Gate() {}

  /** Is told of each thing that is missing, and may throw it. */
  @FunctionalInterface
  private interface Refusing {
    void because(ProblemException reason);
  }

  /** Refuses a caller that may not use an operation; the sentence names what is missing. */
  public static void check(Operation<?, ?> operation, Caller caller) {
    check(operation, caller, Gate::refuse);
  }

  /** All that keeps a caller from using an operation, the reason to refuse it first. */
  public static List<Problem> missing(Operation<?, ?> operation, Caller caller) {
    List<Problem> missing = new ArrayList<>();
    check(operation, caller, reason -> missing.add(reason.problem()));
    return missing;
  }

  private static void refuse(ProblemException reason) {
    throw reason;
  }

  private static void check(Operation<?, ?> operation, Caller caller, Refusing refusing) {
    boolean closed = operation.access() != Access.PUBLIC;
    if (closed && caller.kind() == Caller.Kind.ANONYMOUS) {
      // How things stand with the organization is nothing for strangers.
      refusing.because(Problems.unauthenticated());
      return;
    }
    if (closed) {
      checkRights(operation, caller.rights(), refusing);
    }
    checkOrganization(operation, caller.standing(), refusing);
    operation
        .admission()
        .filter(admission -> !admission.admits().test(caller))
        .map(admission -> Problems.refusal(ProblemCode.PERMISSION_DENIED, admission.words()))
        .ifPresent(refusing::because);
    if (closed) {
      checkPerson(operation, caller, refusing);
    }
  }

  private static void checkRights(Operation<?, ?> operation, Rights rights, Refusing refusing) {
    if (!rights.reaches(operation.module())) {
      refusing.because(
          Problems.refusal(
              ProblemCode.MODULE_DENIED, "The key does not open the module " + operation.module()));
    }
    if (!rights.opens(operation.access())) {
      String needed = operation.access().scope() + " (" + operation.permission() + ")";
      refusing.because(
          Problems.refusal(
              ProblemCode.SCOPE_DENIED, operation.id() + " needs the scope " + needed));
    }
    if (!rights.hold(operation.module(), operation.access())) {
      refusing.because(denied(operation, "the permission " + operation.permission()));
    }
  }

  /** Of public operations too: what an organization does without, nobody can use. */
  private static void checkOrganization(
      Operation<?, ?> operation, Standing standing, Refusing refusing) {
    if (standing.disabled().contains(operation.module())) {
      refusing.because(
          Problems.refusal(
              ProblemCode.MODULE_DISABLED,
              "The organization has not enabled the module " + operation.module()));
    }
    if (standing.closing()
        && operation.kind().writes()
        && !operation.has(Condition.WHILE_CLOSING)) {
      refusing.because(
          Problems.refusal(
              ProblemCode.ORGANIZATION_CLOSING,
              "The organization is closing and can only be read"));
    }
  }

  private static void checkPerson(Operation<?, ?> operation, Caller caller, Refusing refusing) {
    Standing standing = caller.standing();
    if (standing.secondFactorMissing() && !operation.has(Condition.BEFORE_ENROLMENT)) {
      refusing.because(
          Problems.refusal(
              ProblemCode.MFA_ENROLMENT_REQUIRED,
              "The organization requires a second factor; enrol one first"));
    }
    if (operation.has(Condition.PROVEN_EMAIL) && !standing.emailVerified()) {
      refusing.because(
          Problems.refusal(
              ProblemCode.EMAIL_NOT_VERIFIED, operation.id() + " needs a verified e-mail address"));
    }
    if (operation.has(Condition.PERSONALLY) && caller.kind() == Caller.Kind.API_KEY) {
      refusing.because(denied(operation, "a signed-in person, and an API key is none"));
    }
    if (operation.has(Condition.OWNERS_ONLY) && !caller.rights().isOwner()) {
      refusing.because(denied(operation, "the role owner"));
    }
  }

  private static ProblemException denied(Operation<?, ?> operation, String needed) {
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
