package com.ecosire.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.Modules;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Explanation;
import com.ecosire.domain.pipeline.FileLinks;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.gateway.changelog.Changelog;
import com.ecosire.graphql.GraphqlSettings;
import com.ecosire.graphql.GraphqlSurface;
import com.ecosire.rest.openapi.OpenApiDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The documents stand in the repository, so that a change of the API shows as a diff. {@code
 * -Dupdate} writes them anew.
 */
class CommittedDocumentsTest {
  private static final Path FOLDER = Path.of("api");
  private static final Path CHANGELOG =
      Path.of("src/main/resources/com/ecosire/gateway/portal/changelog.json");
  private static final Catalog CATALOG =
      Modules.of(MasterKey.of("a master key for documents, nothing else"), "http://localhost")
          .catalog();

  @Test
  void openApiIsAsCommitted() throws IOException {
    compare("openapi.json", new OpenApiDocument(CATALOG).json());
  }

  @Test
  void theGraphqlSchemaIsAsCommitted() throws IOException {
    compare("schema.graphql", sdl());
  }

  private static String sdl() {
    FileLinks links = (operation, arguments, caller) -> new FileLinks.Link("", Instant.EPOCH);
    return new GraphqlSurface(CATALOG, new NoPipeline(), links, GraphqlSettings.usual()).sdl();
  }

  @Test
  void theChangelogEndsWithTheseDocuments() throws IOException {
    String openApi = new OpenApiDocument(CATALOG).json();
    Changelog changelog = new Changelog(Path.of(".."), CHANGELOG);
    if (System.getProperty("update") != null) {
      changelog.update(openApi, sdl());
    }
    assertEquals(
        Changelog.headOf(openApi, sdl()),
        changelog.head(),
        "the changelog is out of date: run ./mvnw verify -Dupdate in a whole clone");
  }

  private static void compare(String name, String made) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("update") != null) {
      Files.writeString(file, made);
    }
    assertEquals(
        Files.exists(file) ? Files.readString(file) : "",
        made,
        "gateway/api/" + name + " is out of date: run ./mvnw verify -Dupdate and look at the diff");
  }

  /** Nothing is called while documents are made. */
  private static final class NoPipeline implements Pipeline {
    @Override
    public <I, O> Outcome<O> run(
        Operation<I, O> operation, Supplier<Arguments> arguments, Request request) {
      throw new AssertionError("called " + operation);
    }

    @Override
    public Explanation explain(
        Operation<?, ?> operation, Supplier<Arguments> arguments, Request request) {
      throw new AssertionError("explained " + operation);
    }

    @Override
    public Optional<Explanation> explainRelated(
        Resource<?, ?> target, Runnable sent, Request request) {
      throw new AssertionError("explained " + target.name());
    }

    @Override
    public <R> R relate(
        Operation<?, ?> operation, Resource<?, ?> target, Request request, Function<Call, R> work) {
      throw new AssertionError("related " + target.name());
    }
  }
}
