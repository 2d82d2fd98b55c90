package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * Files that were uploaded over REST and that inputs name by their ids. They are read as the caller
 * of the request, through the whole chain, and no earlier than somebody looks at them: after
 * everything that is checked before an operation runs.
 */
final class StoredFiles {
  private static final String READING = "files.content";

  private final Optional<Operation<?, ?>> reading;
  private final Pipeline pipeline;

  /** The files of a catalog, if it keeps any. */
  StoredFiles(Catalog catalog, Pipeline pipeline) {
    this.reading =
        catalog.operation(READING).filter(operation -> operation.output() instanceof Output.Binary);
    this.pipeline = pipeline;
  }

  /** The files that a request may name. */
  ArgumentReader.Kept of(Request request) {
    return (argument, id) -> new StoredFile(argument, id, request);
  }

  private final class StoredFile implements Upload {
    private final String argument;
    private final String id;
    private final Request request;
    private FileContent content;

    StoredFile(String argument, String id, Request request) {
      this.argument = argument;
      this.id = id;
      this.request = request;
    }

    private FileContent content() {
      if (content == null) {
        content = reading.map(this::read).orElseThrow(this::unknown);
      }
      return content;
    }

    private FileContent read(Operation<?, ?> operation) {
      // Reading is no part of what the key of the request makes idempotent.
      Request own = new Request(request.caller(), request.origin(), Optional.empty());
      try {
        Arguments arguments = Arguments.of(Map.of("id", id), Map.of());
        return (FileContent) pipeline.run(operation, arguments, own).value();
      } catch (ProblemException e) {
        throw e.problem().code() == ProblemCode.NOT_FOUND ? unknown() : e;
      }
    }

    private ProblemException unknown() {
      return Problems.unknownReference(argument, "File");
    }

    @Override
    public String fileName() {
      return content().fileName();
    }

    @Override
    public String mediaType() {
      return content().mediaType();
    }

    @Override
    public InputStream open() throws IOException {
      FileContent.Kept kept = (FileContent.Kept) content().body();
      return kept.open(0, kept.size());
    }

    @Override
    public Measure measure() {
      FileContent.Kept kept = (FileContent.Kept) content().body();
      return new Measure(kept.size(), kept.tag());
    }
  }
}
