package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Catalog;
import io.helidon.common.LazyValue;
import io.helidon.common.media.type.MediaType;
import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.Status;
import io.helidon.openapi.OpenApiFeature;
import io.helidon.openapi.OpenApiFormat;
import io.helidon.openapi.OpenApiManager;
import io.helidon.openapi.OpenApiService;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The document under its three addresses. Each text is made when it is first asked for, so that it
 * costs the start nothing, and is kept as bytes.
 */
public final class OpenApiRoutes implements OpenApiService {
  private static final String PATH = "/api/openapi";
  private static final MediaType YAML = MediaTypes.create("application/yaml");

  private final LazyValue<Text> json;
  private final LazyValue<Text> yaml;
  private final LazyValue<Text> json31;

  private OpenApiRoutes(Catalog catalog) {
    // Each from a document of its own: the tree is many times the size of a text and need not stay.
    json =
        LazyValue.create(
            () -> new Text(MediaTypes.APPLICATION_JSON, new OpenApiDocument(catalog).json()));
    yaml = LazyValue.create(() -> new Text(YAML, new OpenApiDocument(catalog).yaml()));
    json31 =
        LazyValue.create(
            () -> new Text(MediaTypes.APPLICATION_JSON, new OpenApiDocument(catalog).json31()));
  }

  /**
   * Helidon's OpenAPI feature for a catalog: {@code /api/openapi} in the form that is asked for,
   * and {@code /api/openapi.json}, {@code /api/openapi.yaml} and {@code /api/openapi-3.1.json}.
   */
  public static OpenApiFeature feature(Catalog catalog) {
    OpenApiRoutes routes = new OpenApiRoutes(catalog);
    return OpenApiFeature.builder()
        .webContext(PATH)
        .manager(routes.new Texts())
        .servicesDiscoverServices(false)
        .addService(routes)
        .build();
  }

  @Override
  public String name() {
    return "catalog";
  }

  @Override
  public String type() {
    return "routes";
  }

  /** Leaves the negotiated address to the feature. */
  @Override
  public boolean supports(ServerRequestHeaders headers) {
    return false;
  }

  @Override
  public void setup(HttpRules rules, String path, Function<MediaType, String> content) {
    serve(rules, path + ".json", json);
    serve(rules, path + ".yaml", yaml);
    serve(rules, path + "-3.1.json", json31);
  }

  private static void serve(HttpRules rules, String path, Supplier<Text> text) {
    rules.route(
        Method.predicate(Method.GET, Method.HEAD),
        PathMatchers.exact(path),
        (request, response) -> text.get().send(request, response));
  }

  /** A text as it is sent. */
  private static final class Text {
    private final MediaType type;
    private final byte[] bytes;
    private final String etag;

    Text(MediaType type, String text) {
      this.type = type;
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
      this.etag = etag(bytes);
    }

    /** A weak validator, since the same text may be sent compressed or not. */
    private static String etag(byte[] bytes) {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, 8)) + "\"";
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }

    void send(ServerRequest request, ServerResponse response) {
      response.header(HeaderNames.ETAG, etag).header(HeaderNames.CACHE_CONTROL, "no-cache");
      boolean known =
          request
              .headers()
              .first(HeaderNames.IF_NONE_MATCH)
              .filter(sent -> sent.contains(etag))
              .isPresent();
      if (known) {
        response.status(Status.NOT_MODIFIED_304).send();
        return;
      }
      response.headers().contentType(type);
      if (request.prologue().method().equals(Method.HEAD)) {
        response.header(HeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length)).send();
      } else {
        response.send(bytes);
      }
    }
  }

  /** Gives Helidon the texts; it has nothing to load. */
  private final class Texts implements OpenApiManager<String> {
    @Override
    public String name() {
      return "catalog";
    }

    @Override
    public String type() {
      return "catalog";
    }

    @Override
    public String load(String content) {
      return content;
    }

    @Override
    public String format(String model, OpenApiFormat format) {
      Text text = format == OpenApiFormat.YAML ? yaml.get() : json.get();
      return new String(text.bytes, StandardCharsets.UTF_8);
    }
  }
}
