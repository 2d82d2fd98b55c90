package com.ecosire.rest.answer;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.operation.Output.Printable;
import com.ecosire.domain.pipeline.Outcome;
import java.io.IOException;

/**
 * Sends what one operation answers.
 *
 * @param <O> the Java type of the answer
 */
@FunctionalInterface
public interface Answer<O> {
  /** Sends an outcome. */
  void send(Exchange exchange, Outcome<O> outcome) throws IOException;

  /** The form of answer of an operation. */
  @SuppressWarnings("unchecked")
  static <O> Answer<O> of(Operation<?, O> operation, Surroundings around) {
    // Each kind of output fixes O, which the compiler cannot see.
    return (Answer<O>)
        switch (operation.output()) {
          case Output.One<?> one when Printable.class.isAssignableFrom(one.type()) ->
              new PrintableAnswer<>(new RecordAnswer<>(operation, one.type(), around));
          case Output.One<?> one -> new RecordAnswer<>(operation, one.type(), around);
          case Output.Many<?> many -> new ListAnswer<>(many.type());
          case Output.Paged<?> paged -> new PageAnswer<>(paged.type());
          case Output.Binary file -> new FileAnswer();
          case Output.Redirect redirect -> new RedirectAnswer();
          case Output.Events events -> new EventsAnswer(operation, around);
          case Output.None none -> new EmptyAnswer(operation.accepted());
        };
  }
}
