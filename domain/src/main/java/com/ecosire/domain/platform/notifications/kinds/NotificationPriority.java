package com.ecosire.domain.platform.notifications.kinds;

import com.ecosire.domain.store.Ranked;

/** How urgent a notification is; the least urgent first, as lists sort them. */
public enum NotificationPriority implements Ranked {
  LOW,
  NORMAL,
  HIGH
}
