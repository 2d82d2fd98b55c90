package com.ecosire.domain.operation;

import com.ecosire.domain.query.Page;
import com.ecosire.domain.shape.Type;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What an operation answers.
 *
 * @param <O> the Java type of the answer
 */
public sealed interface Output<O> {
  /** A resource or a record. */
  record One<T>(Class<T> type) implements Output<T> {}

  /** A bare list of at most 1,000. */
  record Many<T>(Class<T> type) implements Output<List<T>> {}

  /** A page with its envelope. */
  record Paged<T>(Class<T> type) implements Output<Page<T>> {}

  /**
   * A file of one of some media types, the usual one first.
   *
   * @param keeper finds contents again that are kept, so that no answer needs to keep their bytes
   */
  record Binary(List<String> mediaTypes, Keeper keeper) implements Output<FileContent> {}

  /** The address of another page, where a browser goes on; only REST can send one there. */
  record Redirect() implements Output<URI> {}

  /** Events as long as the client listens; only REST can send them. */
  record Events() implements Output<EventFeed> {}

  /** Nothing. */
  record None() implements Output<Void> {}

  /** Answers a resource or a record. */
  static <T> Output<T> one(Class<T> type) {
    return new One<>(type);
  }

  /** Answers a bare list. */
  static <T> Output<List<T>> many(Class<T> type) {
    return new Many<>(type);
  }

  /** Answers a page. */
  static <T> Output<Page<T>> paged(Class<T> type) {
    return new Paged<>(type);
  }

  /** Answers a file; of several media types, the input chooses one. */
  static Output<FileContent> file(String... mediaTypes) {
    return file(Keeper.NONE, mediaTypes);
  }

  /** Answers a file whose content somebody keeps. */
  static Output<FileContent> file(Keeper keeper, String... mediaTypes) {
    return new Binary(List.of(mediaTypes), keeper);
  }

  /** Sends the browser to another address (302). */
  static Output<URI> redirect() {
    return new Redirect();
  }

  /** Sends events until the client goes (server-sent events, HTML Living Standard section 9.2). */
  static Output<EventFeed> events() {
    return new Events();
  }

  /** Answers nothing. */
  static Output<Void> nothing() {
    return new None();
  }

  /** Knows contents by their addresses. */
  @FunctionalInterface
  interface Keeper {
    /** Of answers whose contents nobody keeps. */
    Keeper NONE =
        address -> {
          throw new IllegalArgumentException("Nobody keeps " + address);
        };

    /** The content at an address that it gave before. */
    FileContent.Kept at(String address);
  }

  /** An answer that a caller can also have as a file, which REST then sends in its place. */
  interface Printable {
    /** The media type of the file. */
    String MEDIA_TYPE = "application/pdf";

    /** The file, where the caller asked for one. */
    Optional<FileContent> printed();
  }

  /**
   * What an open stream tells its client, asked again and again until the client goes; each stream
   * has one of its own, which one thread at a time uses.
   */
  @FunctionalInterface
  interface EventFeed {
    /**
     * One server-sent event.
     *
     * @param name its type
     * @param id where the client goes on after it
     * @param type the type of what it holds, for its JSON
     * @param data what it holds
     */
    record Event(String name, String id, Type type, Object data) {}

    /** What is new since the last time; reads only. */
    List<Event> next(Call call);
  }
}
