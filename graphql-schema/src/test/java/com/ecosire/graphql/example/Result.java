package com.ecosire.graphql.example;

import com.ecosire.domain.json.JsonText;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** An answer, taken apart by paths such as {@code data.contacts.nodes.0.name}. */
record Result(HttpResponse<String> response, Object tree) {
  static Result of(HttpResponse<String> response) {
    return new Result(response, JsonText.parse(response.body()));
  }

  /** The value at a path; null where there is none. */
  Object at(String path) {
    Object here = tree;
    for (String step : path.split("\\.", -1)) {
      here =
          switch (here) {
            case Map<?, ?> map -> map.get(step);
            case List<?> list when Integer.parseInt(step) < list.size() ->
                list.get(Integer.parseInt(step));
            case null, default -> null;
          };
    }
    return here;
  }

  boolean has(String name) {
    return tree instanceof Map<?, ?> map && map.containsKey(name);
  }

  int status() {
    return response.statusCode();
  }

  @Override
  public String toString() {
    return response.statusCode() + " " + response.body();
  }
}
