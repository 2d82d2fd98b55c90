package com.ecosire.domain.commerce.downloads;

import static com.ecosire.domain.operation.Event.event;

import com.ecosire.domain.commerce.downloads.links.CompletedDownload;
import com.ecosire.domain.operation.Event;

/** What the world is told of downloads. */
public final class DownloadEvents {
  /** The last byte of a file went out over a link. */
  public static final Event<CompletedDownload> COMPLETED =
      event(
          "download.completed",
          CompletedDownload.class,
          "The last byte of a file went out over a link; once for each link");

  /** A version was published. */
  public static final Event<DownloadFile> PUBLISHED =
      event("download.published", DownloadFile.class, "A version of a product was published");

  /** A version was withdrawn. */
  public static final Event<DownloadFile> WITHDRAWN =
      event("download.withdrawn", DownloadFile.class, "A version of a product was withdrawn");

  private DownloadEvents() {}
}
