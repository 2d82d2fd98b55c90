package com.ecosire.domain.platform.organizations.settings;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Output.one;

import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.OrganizationsModule;

/** The rows of an organization's settings. */
public final class SettingsRows {
  private SettingsRows() {}

  /** Adds the rows to those of organizations. */
  public static <E, I> Resource<E, I> add(Resource<E, I> resource, SettingsChanges changes) {
    return resource
        .itemQuery(
            "settings",
            one(OrganizationSettings.class),
            "What the organization has decided for itself",
            changes::of)
        .itemPatch(
            "updateSettings",
            OrganizationSettings.class,
            one(OrganizationSettings.class),
            "Decide anew, from everybody's next call on",
            changes::change,
            at("/organizations/{id}/settings"),
            needs(ADMIN),
            emits(OrganizationsModule.UPDATED));
  }
}
