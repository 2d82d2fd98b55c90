package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.platform.notifications.kinds.NotificationTexts;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.store.Binary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Which kinds there are for whom. */
final class Kinds {
  private static final String LOCALE =
      "SELECT locale FROM membership WHERE organizationId = ? AND id = ?";

  private final Organizations organizations;
  private final Supplier<Set<String>> modules;

  /** Kinds of the modules of this server, which are asked for at each call. */
  Kinds(Organizations organizations, Supplier<Set<String>> modules) {
    this.organizations = organizations;
    this.modules = modules;
  }

  /** The kinds of modules that this server has. */
  List<NotificationKind> present() {
    Set<String> present = modules.get();
    return Arrays.stream(NotificationKind.values())
        .filter(kind -> present.contains(kind.module()))
        .toList();
  }

  /** Whether the organization of a call has a kind's module. */
  boolean isEnabled(NotificationKind kind, Call call) {
    return modules.get().contains(kind.module())
        && !organizations.own(call).disabledModules().contains(kind.module());
  }

  /** The kinds that the caller can be told of. */
  List<NotificationKind> ofCaller(Call call) {
    List<String> disabled = organizations.own(call).disabledModules();
    return present().stream()
        .filter(kind -> !disabled.contains(kind.module()))
        .filter(
            kind -> !kind.needsReading() || call.caller().rights().may(kind.module(), Access.READ))
        .toList();
  }

  /** The same with what they are called in the caller's language. */
  List<KnownKind> shown(Call call) {
    NotificationTexts texts = NotificationTexts.in(language(call));
    return ofCaller(call).stream().map(kind -> KnownKind.of(kind, texts)).toList();
  }

  private static String language(Call call) {
    List<?> found =
        call.session()
            .manager()
            .createNativeQuery(LOCALE)
            .setParameter(1, Binary.of(call.organization()))
            .setParameter(2, Binary.of(Notifications.person(call)))
            .getResultList();
    return found.isEmpty() ? "en" : (String) found.getFirst();
  }
}
