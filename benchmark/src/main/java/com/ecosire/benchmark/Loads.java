package com.ecosire.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is asked of the gateway, and what is asked of the handlers by hand beside it. */
final class Loads {
  private static final double REST = 1.5;
  private static final double GRAPHQL = 2;
  private static final String MEMBERS =
      "id name email phone type jobTitle website taxId parentId ownerId address { street city zip"
          + " country } tags notes organizationId createdAt updatedAt version";
  private static final String ORDER =
      "id reference status contactId currency pricelistId couponCodes subtotal discountAmount"
          + " taxAmount total billingAddress { street city zip country } shippingAddress { street"
          + " city zip country } warehouseId source invoiceStatus notes organizationId createdAt"
          + " updatedAt version customer { "
          + MEMBERS
          + " } lines(sortBy: POSITION, sortOrder: ASC) { id kind position productId variantId"
          + " productName description quantity unitPrice discount taxIds total quantityReserved"
          + " quantityDelivered quantityInvoiced quantityReturned }";
  private static final String NEW =
      """
      n = 0
      function request()
        n = n + 1
        return wrk.format("POST", nil, nil, '{"name":"Ada Lovelace","email":"%s-' .. os.time() .. '-'
          .. n .. '@example.com","phone":"+44 117 496 0123"}')
      end
      """;

  /** Addresses of a proxy's clients, since each may validate 30 times a minute. */
  private static final String VALIDATION =
      """
      n = 0
      wrk.headers['Content-Type'] = 'application/json'
      function request()
        n = n + 1
        wrk.headers['X-Forwarded-For'] = string.format('10.0.%d.%d', n / 256 % 256, n % 256)
        return wrk.format('POST', nil, nil, '{"key":"KEY","domain":"DOMAIN"}')
      end
      """;

  private final Places places;
  private final String login;
  private final Contents.Ids ids;

  /** The folder of the scripts, and the ports. */
  record Places(Path folder, int gateway, int byHand) {}

  Loads(Places places, String key, Contents.Ids ids) {
    this.places = places;
    this.login =
        "wrk.headers['Authorization'] = 'Bearer %s'\nwrk.headers['Content-Type'] = 'application/json'\n"
            .formatted(key);
    this.ids = ids;
  }

  List<Comparison> comparisons() throws IOException {
    String one = "/contacts/" + ids.contact();
    String all =
        "query { contacts(first: 20) { nodes { "
            + MEMBERS
            + " } pageInfo {"
            + " hasNextPage endCursor } } }";
    return List.of(
        rest("REST get", one, one),
        rest("REST list", "/contacts?total=false", "/contacts"),
        rest("REST list with count", "/contacts", "/contacts-counted"),
        creating(),
        validating(),
        graphql(
            "GraphQL get",
            "query { contact(id: \\\"" + ids.contact() + "\\\") { " + MEMBERS + " } }",
            one),
        graphql("GraphQL list", all, "/contacts"),
        graphql(
            "GraphQL with parents",
            all.replace("version }", "version parent { " + MEMBERS + " } }"),
            "/contacts-parents"),
        graphql(
            "GraphQL order",
            "query { order(id: \\\"" + ids.order() + "\\\") { " + ORDER + " } }",
            "/orders/" + ids.order()),
        graphql(
            "GraphQL orders",
            "query { orders(first: 20) { nodes { "
                + ORDER
                + " } pageInfo { hasNextPage endCursor } } }",
            "/orders"));
  }

  /** The server's own share of everything. */
  Load plain() throws IOException {
    return byHand("plain", "/plain", "");
  }

  private Comparison rest(String name, String path, String handler) throws IOException {
    return new Comparison(name, REST, gateway(name, "/api" + path, ""), byHand(name, handler, ""));
  }

  private Comparison creating() throws IOException {
    String name = "REST create";
    return new Comparison(
        name,
        REST,
        gateway(name, "/api/contacts", NEW.formatted("gateway")),
        byHand(name, "/contacts", NEW.formatted("hand")));
  }

  private Comparison validating() throws IOException {
    String name = "REST validate";
    String lua = VALIDATION.replace("KEY", ids.license()).replace("DOMAIN", LicenseContents.DOMAIN);
    return new Comparison(
        name,
        REST,
        Load.of(
            places.folder,
            "gateway " + name,
            "http://127.0.0.1:" + places.gateway + "/api/licenses/validate",
            lua),
        byHand(name, "/licenses/validate", lua));
  }

  private Comparison graphql(String name, String query, String handler) throws IOException {
    String body = "wrk.method = 'POST'\nwrk.body = [[{\"query\":\"" + query + "\"}]]\n";
    return new Comparison(
        name, GRAPHQL, gateway(name, "/graphql", body), byHand(name, handler, ""));
  }

  private Load gateway(String name, String path, String lua) throws IOException {
    return Load.of(
        places.folder, "gateway " + name, "http://127.0.0.1:" + places.gateway + path, login + lua);
  }

  private Load byHand(String name, String path, String lua) throws IOException {
    return Load.of(places.folder, "hand " + name, "http://127.0.0.1:" + places.byHand + path, lua);
  }
}
