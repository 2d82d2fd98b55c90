package com.ecosire.graphql;

/** What came of a document where events can be told as well. */
sealed interface Opened {
  /** It is answered. */
  record Answered(Answer answer) implements Opened {}

  /** Its events are told from now on. */
  record Begun(Live live) implements Opened {}
}
