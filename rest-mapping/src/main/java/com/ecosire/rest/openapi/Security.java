package com.ecosire.rest.openapi;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Operation;
import java.util.List;
import java.util.Map;

/** How callers prove who they are. */
final class Security {
  private static final String BEARER = "bearer";
  private static final String COOKIE = "cookie";
  private static final String CSRF = "csrf";

  private Security() {}

  static Map<String, Object> schemes() {
    return Tree.of(
        BEARER,
        Tree.of(
            "type", "http",
            "scheme", "bearer",
            "bearerFormat", "API key or JWT",
            "description", "An API key (`ecos_live_...` or `ecos_test_...`) or an access token."),
        COOKIE,
        Tree.of(
            "type", "apiKey",
            "in", "cookie",
            "name", "ecosire_auth",
            "description", "The HttpOnly cookie that signing in sets."),
        CSRF,
        Tree.of(
            "type", "apiKey",
            "in", "header",
            "name", "X-CSRF-Token",
            "description", "The CSRF token, which unsafe calls by cookie need beside it."));
  }

  /** The ways into an operation, any of which is enough; none where anybody may call it. */
  static List<Map<String, Object>> of(Operation<?, ?> operation) {
    if (operation.access() == Access.PUBLIC) {
      return List.of();
    }
    Map<String, Object> cookie = Tree.of(COOKIE, List.of());
    boolean safe = operation.method().equals("GET");
    return List.of(Tree.of(BEARER, List.of()), safe ? cookie : Tree.with(cookie, CSRF, List.of()));
  }
}
