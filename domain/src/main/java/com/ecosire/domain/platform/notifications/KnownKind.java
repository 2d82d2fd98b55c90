package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.platform.notifications.kinds.MailChoice;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.platform.notifications.kinds.NotificationPriority;
import com.ecosire.domain.platform.notifications.kinds.NotificationTexts;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What users can be told of. */
@Doc("What users can be told of")
record KnownKind(
    @Doc(value = "Names it", example = "announcement") @NotNull @Size(max = 80) String kind,
    @Doc(value = "The module that it comes from", example = "notifications")
        @NotNull
        @Size(max = 40)
        String module,
    @Doc(value = "What it is called, in the caller's language", example = "Announcement")
        @NotNull
        @Size(max = 200)
        String title,
    @Doc("When it happens, in the caller's language") @NotNull @Size(max = 500) String description,
    @Doc("How urgent it usually is") @NotNull NotificationPriority priority,
    @Doc("Whether it can neither be muted nor turned off") @NotNull Boolean mandatory,
    @Doc("When it is mailed to whoever has not decided it") @NotNull MailChoice defaultMail) {
  static KnownKind of(NotificationKind kind, NotificationTexts texts) {
    return new KnownKind(
        kind.word(),
        kind.module(),
        texts.of(kind.key() + ".name"),
        texts.of(kind.key() + ".description"),
        kind.priority(),
        kind.isMandatory(),
        kind.usualMail());
  }
}
