package com.ecosire.rest.answer;

import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.query.Selection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The parts of an answer that a caller wants.
 *
 * @param selection what is read: what is shown, and the keys that relations and entity tags need
 * @param shown whether a field is written
 * @param embeddings the relations to embed
 */
public record Wanted(Selection selection, Predicate<String> shown, List<Embedding> embeddings) {
  /** Every field, no relation. */
  public static final Wanted ALL = new Wanted(Selection.ALL, name -> true, List.of());

  /** Refuses a caller that may not read the relations to embed. */
  public void authorize(Request request) {
    embeddings.forEach(embedding -> embedding.authorize(request));
  }
}
