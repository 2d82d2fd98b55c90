package com.ecosire.domain.pipeline;

/** Measures how long the stages of a request take. Used by one thread at a time. */
public interface Stopwatch {
  /** Measures nothing and costs nothing. */
  Stopwatch NONE =
      new Stopwatch() {
        @Override
        public void ended(Stage stage) {}

        @Override
        public void brokeOff() {}
      };

  /** A part of a request's way; the order is that of the way. */
  enum Stage {
    /** Letting the request in and finding out who calls. */
    AUTH,
    /** Finding the operation; of a GraphQL document also reading and checking it. */
    ROUTING,
    /** Counting the call. */
    LIMITS,
    /** Judging the permission and the input. */
    VALIDATION,
    /** The operation itself, with its statements. */
    HANDLER,
    /** Writing the answer. */
    SERIALIZATION
  }

  /** Adds the time since the last end of a stage to the stage that has ended now. */
  void ended(Stage stage);

  /** The same where the stage after the last one that ended was broken off by a refusal. */
  void brokeOff();
}
