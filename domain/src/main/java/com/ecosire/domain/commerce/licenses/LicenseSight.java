package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.commerce.contacts.own.OwnContact;
import com.ecosire.domain.commerce.licenses.keys.LicenseKeys;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who sees which licences, and of them what: a person without read access those of the contact that
 * has the person's proven address, and whole keys only the holder and admins.
 */
final class LicenseSight {
  private static final String MODULE = "licenses";

  private static final String OWN = "r.input.contactId in (" + OwnContact.IDS + ")";
  private static final String NONE = "r.id is null";

  private LicenseSight() {}

  /** What licences must fulfil for a caller to see them; empty where it sees all. */
  static Optional<String> restriction(Call call) {
    Caller caller = call.caller();
    if (caller.rights().may(MODULE, Access.READ)) {
      return Optional.empty();
    }
    return Optional.of(caller.person().isPresent() ? OWN : NONE);
  }

  static boolean isAdmin(Call call) {
    return call.caller().rights().may(MODULE, Access.ADMIN);
  }

  /** Masks the keys that a caller may not see; records that can be written keep theirs. */
  static void mask(List<License> licenses, Call call) {
    if (isAdmin(call) || call.session().writes()) {
      return;
    }
    Set<UUID> own = OwnContact.of(call);
    licenses.stream()
        .filter(license -> !own.contains(license.contactId()))
        .forEach(license -> license.key = LicenseKeys.hint(license.key));
  }

  /** A licence as the caller may see it that has just been changed. */
  static License shown(License license, Call call) {
    if (isAdmin(call) || OwnContact.of(call).contains(license.contactId())) {
      return license;
    }
    call.session().flush();
    return license.masked();
  }

  /** 403 for everybody but the holder and admins; says whether it is the holder. */
  static boolean requireHolder(License license, Call call) {
    if (isAdmin(call)) {
      return false;
    }
    if (!OwnContact.of(call).contains(license.contactId())) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED,
          call.operation().id() + " needs the permission licenses:admin, or to be the holder");
    }
    return true;
  }
}
