package com.ecosire.domain.platform.files;

import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.Event.internal;

import com.ecosire.domain.operation.Event;

/** What happens with files. */
public final class FileEvents {
  /** A file was uploaded. */
  public static final Event<File> UPLOADED =
      event("file.uploaded", File.class, "A file was uploaded");

  /** A file was changed: what is said of it, its content, or that it came back from the trash. */
  public static final Event<File> UPDATED =
      event(
          "file.updated",
          File.class,
          "A file was changed, has a new version, or came back from the trash");

  /** A file was moved to the trash. */
  public static final Event<File> DELETED =
      event("file.deleted", File.class, "A file was moved to the trash");

  /** A virus was found in a file. */
  public static final Event<File> INFECTED =
      event("file.infected", File.class, "A virus was found in a file");

  /**
   * A file is about to be moved to the trash or removed from it for good; who still uses it refuses
   * with a problem that names the record.
   */
  public static final Event<File> DELETING =
      internal("file.deleting", File.class, "A file is about to be deleted");

  private FileEvents() {}
}
