package com.ecosire.domain.platform.status.components;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of the platform that it looks after from within. */
public enum OwnPart {
  /** Calls over REST. */
  REST_API("REST API", "API", "Every operation under /api"),
  /** Calls over GraphQL. */
  GRAPHQL_API("GraphQL API", "API", "Queries, mutations and subscriptions at /graphql"),
  /** The pages for developers. */
  PORTAL("Developer portal", "API", "Quick start, explorers, documentation and dashboard"),
  /** Calls to the servers of customers. */
  WEBHOOKS("Webhook delivery", "Delivery", "Events on their way to your endpoints"),
  /** Mails. */
  MAIL("E-mail", "Delivery", "Confirmations, receipts and notifications by mail"),
  /** Payments. */
  BILLING("Payments", "Business", "Checkouts, subscriptions and payment methods at Stripe"),
  /** Sign-ins elsewhere. */
  SIGN_IN("Single sign-on", "Business", "Signing in at the OpenID provider"),
  /** Where everything is kept. */
  DATABASE("Database", "Infrastructure", "Where all records are kept"),
  /** What nodes share. */
  REDIS("Shared limits", "Infrastructure", "What the nodes of the platform count together");

  private final String title;
  private final String group;
  private final String description;

  OwnPart(String title, String group, String description) {
    this.title = title;
    this.group = group;
    this.description = description;
  }

  /** The part that a component stands for by its key, if there is one. */
  public static Optional<OwnPart> of(String key) {
    return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
  }

  /** The key of its component. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its place in the list of all. */
  public int position() {
    return List.of(values()).indexOf(this);
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** The heading that it stands under. */
  public String group() {
    return group;
  }

  /** What it is. */
  public String description() {
    return description;
  }
}
