package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.platform.notifications.kinds.NotificationPriority;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** An announcement, and to whom it goes. */
@Doc("An announcement, and to whom it goes: at least one of userIds, roleIds and everyone is given")
record Announce(
    @Doc(value = "One line", example = "The office is closed on Friday")
        @NotNull
        @Size(min = 1, max = 200)
        String title,
    @Doc(value = "The message, as plain text", example = "We are back on Monday.")
        @NotNull
        @Size(min = 1, max = 2000)
        String body,
    @Doc(
            value = "Where to go on: a page of the portal that begins with a slash, or http(s)",
            example = "https://example.com/holidays")
        @Size(max = 500)
        String link,
    @Doc("How urgent it is") @Default("normal") NotificationPriority priority,
    @Doc("Users who are told") @Ref("User") @Size(max = 1000) List<UUID> userIds,
    @Doc("Roles whose holders are told") @Ref("Role") @Size(max = 100) List<UUID> roleIds,
    @Doc("Whether all users of the organization are told") @Default("false") Boolean everyone,
    @Doc("Whether it is mailed too, as each user has decided") @Default("false") Boolean mail) {
  /** How many were told. */
  @Doc("How many were told")
  record AnnouncementSent(@Doc("Users who were told") @NotNull Integer recipients) {}
}
