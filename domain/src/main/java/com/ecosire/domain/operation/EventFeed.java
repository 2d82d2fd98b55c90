package com.ecosire.domain.operation;

import com.ecosire.domain.shape.Type;
import java.util.List;

/**
 * What an open stream tells its client, asked again and again until the client goes; each stream
 * has one of its own, which one thread at a time uses.
 */
@FunctionalInterface
public interface EventFeed {
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
