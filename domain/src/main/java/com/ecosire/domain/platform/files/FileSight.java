package com.ecosire.domain.platform.files;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Call;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Which files exist for whom: private ones for their owner and for admins, attached ones for who
 * may read what they are attached to.
 */
final class FileSight {
  private static final String OPEN =
      "r.input.visibility = " + FileVisibility.class.getName() + ".ORGANIZATION";

  private final RecordLinks links;

  FileSight(RecordLinks links) {
    this.links = links;
  }

  /** What the caller sees, as a JPQL condition; empty where that is all. */
  Optional<String> condition(Call call) {
    StringJoiner all = new StringJoiner(" and ").setEmptyValue("");
    if (!isAdmin(call)) {
      boolean known = call.caller().person().isPresent();
      all.add(known ? "(" + OPEN + " or r.ownerId = :person)" : OPEN);
    }
    Set<String> hidden = links.hidden(call);
    if (!hidden.isEmpty()) {
      // Names of resources are names of classes: nothing in them needs to be escaped.
      String names = "'" + String.join("', '", hidden) + "'";
      all.add("(r.input.referenceType is null or r.input.referenceType not in (" + names + "))");
    }
    return Optional.of(all.toString()).filter(condition -> !condition.isEmpty());
  }

  /** Whether the caller sees a file. */
  boolean of(File file, Call call) {
    boolean open = file.input.visibility == FileVisibility.ORGANIZATION;
    boolean attached = file.input.referenceType != null;
    return (open || isOwnersOrAdmins(file, call))
        && !(attached && links.hidden(call).contains(file.input.referenceType));
  }

  /** Whether the caller owns a file, or is an admin. */
  static boolean isOwnersOrAdmins(File file, Call call) {
    return isAdmin(call) || isOwners(file, call.caller());
  }

  /** Whether the caller owns a file. */
  static boolean isOwners(File file, Caller caller) {
    return file.ownerId != null && caller.person().equals(file.owner());
  }

  private static boolean isAdmin(Call call) {
    return call.caller().rights().may("files", Access.ADMIN);
  }
}
