package com.ecosire.rest.link;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problems;
import com.ecosire.rest.answer.Exchange;
import com.ecosire.rest.answer.FileAnswer;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers links: passes the call that a link stands for through the whole chain, as the caller who
 * asked for it.
 */
public final class LinkEndpoint {
  private final Catalog catalog;
  private final Pipeline pipeline;
  private final SignedLinks links;
  private final FileAnswer answer = new FileAnswer();

  /** Answers links of one server. */
  public LinkEndpoint(Catalog catalog, Pipeline pipeline, SignedLinks links) {
    this.catalog = catalog;
    this.pipeline = pipeline;
    this.links = links;
  }

  /** Sends the file of a link. */
  public void send(Exchange exchange, String token) throws IOException {
    FileToken call = links.open(token);
    // A node of another version may have made the link.
    Operation<?, FileContent> operation =
        catalog
            .operation(call.operation())
            .map(LinkEndpoint::ofFile)
            .orElseThrow(() -> Problems.notFound("file"));
    Request request = new Request(call.caller(), exchange.request().origin(), Optional.empty());
    Outcome<FileContent> outcome = pipeline.run(operation, call.arguments(), request);
    exchange.response().header(HeaderValues.create(HeaderNames.CACHE_CONTROL, "private, no-store"));
    answer.send(exchange, outcome);
  }

  @SuppressWarnings("unchecked")
  private static Operation<?, FileContent> ofFile(Operation<?, ?> operation) {
    // Links are only made for operations with this output.
    return (Operation<?, FileContent>) operation;
  }
}
