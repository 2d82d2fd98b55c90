package com.ecosire.domain.platform.notifications.kinds;

import static com.ecosire.domain.platform.notifications.kinds.NotificationPriority.HIGH;
import static com.ecosire.domain.platform.notifications.kinds.NotificationPriority.LOW;
import static com.ecosire.domain.platform.notifications.kinds.NotificationPriority.NORMAL;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What users are told of. Kinds of modules that this server has not yet stand here already, so that
 * preferences have one form; nobody meets them before.
 */
public enum NotificationKind {
  SECURITY_NEW_DEVICE("security.new_device", "auth", HIGH, Trait.MANDATORY),
  SECURITY_PASSWORD_CHANGED("security.password_changed", "auth", HIGH, Trait.MANDATORY),
  SECURITY_MFA_CHANGED("security.mfa_changed", "auth", HIGH, Trait.MANDATORY),
  QUOTA_REACHED("quota.reached", "organizations", HIGH, Trait.MANDATORY),
  API_KEY_EXPIRING("api_key.expiring", "api-keys", NORMAL, Trait.AT_ONCE),
  WEBHOOK_ENDPOINT_DISABLED("webhook_endpoint.disabled", "webhooks", HIGH, Trait.AT_ONCE),
  TASK_ASSIGNED("task.assigned", "projects", NORMAL, Trait.USUAL),
  MENTION("mention", "notifications", NORMAL, Trait.OPEN),
  TICKET_ASSIGNED("ticket.assigned", "helpdesk", NORMAL, Trait.USUAL),
  TICKET_SLA_BREACHED("ticket.sla_breached", "helpdesk", HIGH, Trait.AT_ONCE),
  LEAD_ASSIGNED("lead.assigned", "crm", NORMAL, Trait.USUAL),
  APPROVAL_REQUESTED("approval.requested", "approvals", NORMAL, Trait.AT_ONCE),
  APPROVAL_DECIDED("approval.decided", "approvals", NORMAL, Trait.USUAL),
  LEAVE_DECIDED("leave.decided", "leave", NORMAL, Trait.USUAL),
  TIMESHEET_REJECTED("timesheet.rejected", "timesheets", NORMAL, Trait.USUAL),
  PLANNING_PUBLISHED("planning.published", "planning", NORMAL, Trait.USUAL),
  CALENDAR_REMINDER("calendar.reminder", "calendar", NORMAL, Trait.AT_ONCE),
  INVOICE_OVERDUE("invoice.overdue", "invoices", NORMAL, Trait.USUAL),
  STOCK_BELOW_REORDER("stock.below_reorder", "inventory", NORMAL, Trait.USUAL),
  ARTICLE_REVIEW_DUE("article.review_due", "knowledge", LOW, Trait.USUAL),
  REPORT_READY("report.ready", "analytics", LOW, Trait.USUAL),
  ANNOUNCEMENT("announcement", "notifications", NORMAL, Trait.OPEN);

  private static final Map<String, NotificationKind> BY_WORD =
      Arrays.stream(values())
          .collect(Collectors.toMap(NotificationKind::word, Function.identity()));

  private final String word;
  private final String module;
  private final NotificationPriority priority;
  private final Trait trait;

  /** What sets kinds apart. */
  private enum Trait {
    /** For those who may read the module; in a daily digest. */
    USUAL,
    /** For those who may read the module; in a mail of its own. */
    AT_ONCE,
    /** For everybody; in a daily digest. */
    OPEN,
    /** For everybody, whatever one decides; in a mail of its own. */
    MANDATORY
  }

  NotificationKind(String word, String module, NotificationPriority priority, Trait trait) {
    this.word = word;
    this.module = module;
    this.priority = priority;
    this.trait = trait;
  }

  /** The kind of a word, if there is one. */
  public static Optional<NotificationKind> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** Its name for clients. */
  public String word() {
    return word;
  }

  /** The module that it comes from. */
  public String module() {
    return module;
  }

  /** How urgent it usually is. */
  public NotificationPriority priority() {
    return priority;
  }

  /** Whether it can neither be muted nor turned off. */
  public boolean isMandatory() {
    return trait == Trait.MANDATORY;
  }

  /** Whether only those are told who may read its module. */
  public boolean needsReading() {
    return trait == Trait.USUAL || trait == Trait.AT_ONCE;
  }

  /** Whether it is about the safety of an account, and goes to unproven addresses too. */
  public boolean isSecurity() {
    return word.startsWith("security.");
  }

  /** When it is mailed to whoever has not decided it. */
  public MailChoice usualMail() {
    return trait == Trait.AT_ONCE || trait == Trait.MANDATORY
        ? MailChoice.AT_ONCE
        : MailChoice.DAILY;
  }

  /** What its words begin with in the bundles. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
