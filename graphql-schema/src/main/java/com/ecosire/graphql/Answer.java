package com.ecosire.graphql;

import com.ecosire.graphql.run.ProblemError;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one document.
 *
 * @param data the answer, which may be null after errors; absent where nothing ran
 * @param errors what went wrong
 * @param cost what it cost, where that was worked out
 * @param replayed whether all that it changed had been done by an earlier request
 */
record Answer(
    Optional<Data> data, List<GraphQLError> errors, Optional<Cost> cost, boolean replayed) {
  /** The answer of a document that ran; null where an error left nothing of it. */
  record Data(Map<String, Object> fields, List<Map<String, Object>> explained) {
    static Data of(Map<String, Object> fields) {
      return new Data(fields, List.of());
    }

    /** That of a dry run: what its root fields would need. */
    static Data explained(List<Map<String, Object>> fields) {
      return new Data(null, fields);
    }
  }

  /** What a dry run says of its fields; empty where it was none, or had none. */
  List<Map<String, Object>> explained() {
    return data.map(Data::explained).orElse(List.of());
  }

  /** What was asked for, and of how much. */
  record Cost(long requested, long limit, long remaining) {}

  static Answer refused(List<GraphQLError> errors) {
    return new Answer(Optional.empty(), errors, Optional.empty(), false);
  }

  static Answer refused(com.ecosire.domain.problem.Problem problem) {
    return refused(List.of(new ProblemError(problem)));
  }

  Answer with(Cost worked) {
    return new Answer(data, errors, Optional.of(worked), replayed);
  }
}
