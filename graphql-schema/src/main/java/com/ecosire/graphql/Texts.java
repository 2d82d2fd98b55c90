package com.ecosire.graphql;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.graphql.document.Hashes;
import com.ecosire.graphql.document.PersistedQueries;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of a document that was sent, or called by its hash; and whether it may run at all. */
final class Texts {
  /**
   * The words that clients of automatic persisted queries wait for, to send the document's text.
   */
  private static final String NOT_FOUND = "PersistedQueryNotFound";

  private final Optional<Map<String, String>> allowed;
  private final PersistedQueries persisted;

  Texts(Optional<Set<String>> allowed, PersistedQueries persisted) {
    this.allowed =
        allowed.map(
            all ->
                all.stream()
                    .collect(Collectors.toUnmodifiableMap(Hashes::of, Function.identity())));
    this.persisted = persisted;
  }

  /** The text; a document that is not known, not allowed or not that of its hash is refused. */
  String of(Sent sent) {
    if (sent.query().isEmpty()) {
      return called(sent.hash().orElseThrow());
    }
    String text = sent.query().get();
    if (sent.hash().isPresent() && !sent.hash().get().equals(Hashes.of(text))) {
      throw Problems.refusal(
          ProblemCode.BAD_REQUEST, "sha256Hash is not the hash of the document that was sent");
    }
    if (allowed.isPresent() && !allowed.get().containsKey(Hashes.of(text))) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED, "Only the documents of the operator's list may run here");
    }
    return text;
  }

  private String called(String hash) {
    Optional<String> known =
        allowed
            .map(all -> Optional.ofNullable(all.get(hash)))
            .orElseGet(() -> persisted.find(hash));
    return known.orElseThrow(
        () -> Problems.refusal(ProblemCode.PERSISTED_QUERY_NOT_FOUND, NOT_FOUND));
  }

  /** Keeps a document that came with its hash for the next time. */
  void wasValid(Sent sent, String text) {
    if (allowed.isEmpty() && sent.query().isPresent()) {
      sent.hash().ifPresent(hash -> persisted.keep(hash, text));
    }
  }
}
