package com.ecosire.gateway.portal;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemDocument;
import com.ecosire.domain.problem.ProblemExamples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the portal searches in: a hundredth of the OpenAPI document, which it reads only once an
 * operation is opened.
 */
final class CatalogIndex {
  private CatalogIndex() {}

  /** The modules in their order, each with its operations. */
  static List<Map<String, Object>> of(Catalog catalog) {
    return catalog.modules().stream()
        .map(
            module -> {
              Map<String, Object> line = new LinkedHashMap<>();
              line.put("name", module.name());
              line.put("summary", module.summary());
              line.put(
                  "operations",
                  catalog.operations().stream()
                      .filter(operation -> operation.module().equals(module.name()))
                      .map(CatalogIndex::line)
                      .toList());
              return line;
            })
        .toList();
  }

  private static List<Object> line(Operation<?, ?> operation) {
    return List.of(
        operation.id(),
        operation.method(),
        operation.path(),
        operation.summary(),
        operation.isRestOnly() ? "" : operation.graphqlField(),
        operation.perMinute().orElse(0));
  }

  /** Every code that clients can meet. */
  static List<Map<String, Object>> problems() {
    return ProblemDocument.codes().stream().map(CatalogIndex::line).toList();
  }

  private static Map<String, Object> line(ProblemCode code) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("code", code.word());
    line.put("status", code.status());
    line.put("title", code.title());
    line.put("explanation", code.explanation());
    line.put("type", ProblemDocument.type(code));
    line.put("example", ProblemExamples.of(code));
    return line;
  }
}
