package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.graphql.GraphqlSettings;
import com.ecosire.graphql.document.Hashes;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpTest {
  private static final String GRAPHQL = "application/graphql-response+json";
  private static final String DOCUMENT = "{ contactsMotd(rows: 7) { created } }";
  private static final String BODY = "{\"query\": \"" + DOCUMENT + "\"}";
  private static final String PARTIAL =
      "{\"query\": \"{ contactsMotd(rows: 7) { created } contactBusy { id } }\"}";

  private ExampleServer server = new ExampleServer(GraphqlSettings.usual());

  @AfterEach
  void stop() {
    server.close();
  }

  private void restart(GraphqlSettings settings) {
    server.close();
    server = new ExampleServer(settings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                                        | application/json",
        "application/*                                              | application/json",
        "application/json                                           | application/json",
        "application/graphql-response+json                          |"
            + " application/graphql-response+json",
        "application/graphql-response+json, application/json;q=0.9  |"
            + " application/graphql-response+json",
        "application/json, application/graphql-response+json;q=0.9  | application/json",
        "application/json, application/graphql-response+json        |"
            + " application/graphql-response+json",
        "text/html, application/json;q=0.5                          | application/json",
        "application/json;q=0, */*                                  |"
            + " application/graphql-response+json"
      })
  void theMediaTypeIsTheOneLikedBest(String accept, String type) {
    HttpResponse<String> response =
        server.post(BODY, "Content-Type", "application/json", "Accept", accept);
    assertEquals(200, response.statusCode());
    assertEquals(type + "; charset=utf-8", header(response, "Content-Type"));
    assertEquals("Accept", header(response, "Vary"));
  }

  @Test
  void whatNobodyAcceptsIs406() {
    HttpResponse<String> response =
        server.post(BODY, "Content-Type", "application/json", "Accept", "text/html");
    assertEquals(406, response.statusCode());
    assertEquals("not_acceptable", Result.of(response).at("errors.0.extensions.code"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain                        | {}                                | 415 |"
            + " unsupported_media_type",
        "application/x-www-form-urlencoded | query=%7Ba%7D                     | 415 |"
            + " unsupported_media_type",
        "application/json;charset=utf-16   | {}                                | 415 |"
            + " unsupported_media_type",
        "application/json                  | {                                 | 400 |"
            + " malformed_json",
        "application/json                  | ''                                | 400 |"
            + " malformed_json",
        "application/json                  | {\"query\": \"{a}\", \"query\": 1} | 400 |"
            + " malformed_json",
        "application/json                  | 5                                 | 400 | bad_request",
        "application/json                  | {}                                | 400 | bad_request",
        "application/json                  | {\"query\": 1}                    | 400 | bad_request",
        "application/json                  | {\"query\": \"{a}\", \"variables\": []} | 400 |"
            + " bad_request",
        "application/json                  | []                                | 400 | bad_request",
        "application/json                  | [1]                               | 400 | bad_request"
      })
  void whatIsNoGraphqlRequestIsRefused(String type, String body, int status, String code) {
    HttpResponse<String> response = server.post(body, "Content-Type", type, "Accept", GRAPHQL);
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(code, Result.of(response).at("errors.0.extensions.code"));
  }

  @Test
  void statusesFollowTheMediaType() {
    String invalid = "{\"query\": \"{ nothing }\"}";
    assertEquals(
        400,
        server.post(invalid, "Content-Type", "application/json", "Accept", GRAPHQL).statusCode());
    assertEquals(200, server.post(invalid, "Content-Type", "application/json").statusCode());
    assertEquals(
        200,
        server.post(PARTIAL, "Content-Type", "application/json", "Accept", GRAPHQL).statusCode());
  }

  @Test
  void theDraftHasStatusesOfItsOwn() {
    restart(GraphqlSettings.usual().withDraftStatusCodes(true));
    String invalid = "{\"query\": \"{ nothing }\"}";
    assertEquals(
        422,
        server.post(invalid, "Content-Type", "application/json", "Accept", GRAPHQL).statusCode());
    assertEquals(
        400,
        server
            .post("{\"query\": \"{\"}", "Content-Type", "application/json", "Accept", GRAPHQL)
            .statusCode());
    assertEquals(
        422, server.post("{}", "Content-Type", "application/json", "Accept", GRAPHQL).statusCode());
    assertEquals(
        294,
        server.post(PARTIAL, "Content-Type", "application/json", "Accept", GRAPHQL).statusCode());
    assertEquals(200, server.post(PARTIAL, "Content-Type", "application/json").statusCode());
    HttpResponse<String> plain = server.post(invalid, "Content-Type", "application/json");
    assertEquals(422, plain.statusCode());
    assertEquals(GRAPHQL + "; charset=utf-8", header(plain, "Content-Type"));
  }

  @Test
  void queriesComeByGetAndCanBeKept() {
    String path =
        "/graphql?query="
            + encoded("query Q($n: Int) { contactsMotd(rows: $n) { created } }")
            + "&operationName=Q&variables="
            + encoded("{\"n\": 9}");
    HttpResponse<String> first = server.get(path);
    assertEquals(9, Result.of(first).at("data.contactsMotd.created"));
    assertEquals("private, no-cache", header(first, "Cache-Control"));
    HttpResponse<String> again = server.get(path, "If-None-Match", header(first, "ETag"));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    HttpResponse<String> wrong =
        server.get("/graphql?query=" + encoded(DOCUMENT) + "&variables=%7B");
    assertEquals(400, wrong.statusCode());
    assertEquals("malformed_json", Result.of(wrong).at("errors.0.extensions.code"));
  }

  @Test
  void mutationsDoNotComeByGet() {
    HttpResponse<String> response =
        server.get(
            "/graphql?query=" + encoded("mutation { contactReset }"),
            "Authorization",
            "Bearer admin");
    assertEquals(405, response.statusCode());
    assertEquals("POST", header(response, "Allow"));
    assertEquals("method_not_allowed", Result.of(response).at("errors.0.extensions.code"));
    assertTrue(server.pipeline.calls.isEmpty());
  }

  @Test
  void otherMethodsAreToldWhichThereAre() {
    HttpResponse<String> put = server.send("PUT", "/graphql");
    assertEquals(405, put.statusCode());
    assertEquals("GET, HEAD, POST, OPTIONS", header(put, "Allow"));
    assertEquals(204, server.send("OPTIONS", "/graphql").statusCode());
  }

  @Test
  void batchesAreAnsweredInOrder() {
    HttpResponse<String> response =
        server.post(
            "[" + BODY + ",{\"query\": \"{ nothing }\"}," + BODY + "]",
            "Content-Type",
            "application/json");
    Result result = Result.of(response);
    assertEquals(200, response.statusCode());
    assertEquals(7, result.at("0.data.contactsMotd.created"));
    assertEquals("unknown_field", result.at("1.errors.0.extensions.code"));
    assertEquals(7, result.at("2.data.contactsMotd.created"));
    String eleven = "[" + BODY + ("," + BODY).repeat(10) + "]";
    assertEquals(400, server.post(eleven, "Content-Type", "application/json").statusCode());
  }

  @Test
  void documentsAreCalledByTheirHash() {
    String hash = Hashes.of(DOCUMENT);
    String extensions = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";
    String byHash = "/graphql?extensions=" + encoded(extensions);
    HttpResponse<String> unknown = server.get(byHash);
    assertEquals("PersistedQueryNotFound", Result.of(unknown).at("errors.0.message"));
    assertEquals("persisted_query_not_found", Result.of(unknown).at("errors.0.extensions.code"));
    String sent = "{\"query\": \"" + DOCUMENT + "\", \"extensions\": " + extensions + "}";
    assertEquals(
        7,
        Result.of(server.post(sent, "Content-Type", "application/json"))
            .at("data.contactsMotd.created"));
    assertEquals(7, Result.of(server.get(byHash)).at("data.contactsMotd.created"));
    String other = sent.replace("rows: 7", "rows: 8");
    assertEquals(
        "bad_request",
        Result.of(server.post(other, "Content-Type", "application/json"))
            .at("errors.0.extensions.code"));
  }

  @Test
  void onAnAllowListOnlyItsDocumentsRun() {
    restart(GraphqlSettings.usual().withAllowed(Set.of(DOCUMENT)));
    assertEquals(
        7,
        Result.of(server.post(BODY, "Content-Type", "application/json"))
            .at("data.contactsMotd.created"));
    String byHash =
        "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \""
            + Hashes.of(DOCUMENT)
            + "\"}}}";
    assertEquals(
        7,
        Result.of(server.post(byHash, "Content-Type", "application/json"))
            .at("data.contactsMotd.created"));
    Result other =
        Result.of(
            server.post("{\"query\": \"{ __typename }\"}", "Content-Type", "application/json"));
    assertEquals("permission_denied", other.at("errors.0.extensions.code"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
