package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** How many notifications are unread. */
@Doc("How many notifications of the caller are unread")
record UnreadCount(
    @Doc("All of them") @NotNull Integer unread,
    @Doc("Those of high priority") @NotNull Integer high,
    @Doc("By module, the most first") @NotNull List<UnreadOfModule> perModule) {
  /** Those of a module. */
  @Doc("Unread notifications of a module")
  record UnreadOfModule(
      @Doc(value = "The module", example = "notifications") @NotNull @Size(max = 40) String module,
      @Doc("How many") @NotNull Integer unread) {}
}
