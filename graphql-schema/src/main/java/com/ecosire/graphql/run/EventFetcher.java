package com.ecosire.graphql.run;

import com.ecosire.graphql.live.Wanted;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;

/** The field of a subscription. */
final class EventFetcher implements DataFetcher<Object> {
  private final Optional<String> type;

  /** Of the events of one type, or of those that the arguments name. */
  EventFetcher(Optional<String> type) {
    this.type = type;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    Listening listening = environment.getGraphQlContext().get(Listening.class);
    return switch (listening) {
      case Listening.Opening opening -> {
        opening.open(wanted(environment));
        yield null;
      }
      case Listening.Telling telling ->
          DataFetcherResult.newResult()
              .data(telling.told())
              .localContext(telling.reading())
              .build();
    };
  }

  private Wanted wanted(DataFetchingEnvironment environment) {
    List<String> sent = environment.getArgument("types");
    List<String> types = type.map(List::of).orElse(sent == null ? List.of() : sent);
    return new Wanted(types, Optional.ofNullable(environment.getArgument("after")));
  }
}
