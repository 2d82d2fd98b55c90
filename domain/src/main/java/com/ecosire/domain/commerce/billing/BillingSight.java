package com.ecosire.domain.commerce.billing;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.commerce.contacts.own.OwnContact;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import java.util.Optional;

/**
 * Who sees what of billing: a person without read access only what belongs to the contact that has
 * the person's proven address.
 */
public final class BillingSight {
  /** The name of the module in permissions. */
  public static final String MODULE = "billing";

  private static final String OWN = "r.contactId in (" + OwnContact.IDS + ")";
  private static final String NONE = "r.id is null";

  private BillingSight() {}

  /** What records with a contact must fulfil for a caller to see them; empty where it sees all. */
  public static Optional<String> restriction(Call call) {
    return restriction(call, OWN);
  }

  /** The same for records that whoever opened them sees, too. */
  public static Optional<String> restrictionToOpener(Call call) {
    return restriction(call, "(" + OWN + " or r.userId = :person)");
  }

  private static Optional<String> restriction(Call call, String own) {
    if (call.caller().rights().may(MODULE, Access.READ)) {
      return Optional.empty();
    }
    return Optional.of(call.caller().person().isPresent() ? own : NONE);
  }

  /** 403 for everybody without write access to the module. */
  public static void requireWriting(Call call, String what) {
    if (!call.caller().rights().may(MODULE, Access.WRITE)) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED, what + " needs the permission billing:write");
    }
  }
}
