package com.ecosire.rest.sample;

import com.ecosire.domain.json.JsonText;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An answer of the server under test. */
record Reply(HttpResponse<byte[]> response) {
  int status() {
    return response.statusCode();
  }

  byte[] body() {
    return response.body();
  }

  String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> json() {
    return (Map<String, Object>) JsonText.parse(text());
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> object(String name) {
    return (Map<String, Object>) json().get(name);
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> list(String name) {
    return (List<Map<String, Object>>) json().get(name);
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  String code() {
    return String.valueOf(json().get("code"));
  }
}
