package com.ecosire.domain.platform.organizations.export;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.ownersOnly;
import static com.ecosire.domain.operation.Output.file;

import com.ecosire.domain.operation.Resource;

/** The row of the export. */
public final class ExportRows {
  private ExportRows() {}

  /** Adds the row to those of organizations. */
  public static <E, I> Resource<E, I> add(Resource<E, I> resource, DataExport export) {
    return resource.itemQuery(
        "exportData",
        AskExport.class,
        file("application/zip"),
        "All records but secrets, as lines of JSON for each resource, with a manifest of row counts"
            + " and SHA-256 sums",
        export::of,
        at("/organizations/{id}/export"),
        needs(ADMIN),
        ownersOnly(),
        audited());
  }
}
