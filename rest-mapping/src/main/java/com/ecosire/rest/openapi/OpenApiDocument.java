package com.ecosire.rest.openapi;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The OpenAPI document of a catalog: 3.0.3 as JSON and YAML, and the same content as 3.1. Equal
 * catalogs give equal bytes.
 */
public final class OpenApiDocument {
  private final Map<String, Object> tree;

  /**
   * Makes the document.
   *
   * @throws IllegalStateException with every fault, where a field has no fitting example or two
   *     paths differ only in the names of their parameters
   */
  public OpenApiDocument(Catalog catalog) {
    Components components = new Components();
    Examples examples = new Examples();
    List<String> faults = new ArrayList<>();
    Map<String, Object> paths =
        paths(catalog, new Operations(catalog, components, examples), faults);
    Map<String, Object> dryRun = dryRun(components);
    faults.addAll(examples.faults());
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "The OpenAPI document has "
              + faults.size()
              + " faults:\n  "
              + String.join("\n  ", faults));
    }
    this.tree =
        Tree.of(
            "openapi", "3.0.3",
            "info", Introduction.info(),
            "servers", Introduction.servers(),
            "tags", Introduction.tags(catalog),
            "x-tagGroups", Introduction.groups(catalog),
            "paths", paths,
            "x-dry-run", dryRun,
            "components", Tree.with(components.tree(), "securitySchemes", Security.schemes()));
  }

  /** What every operation takes and answers so, told once: a thousand references say no more. */
  private static Map<String, Object> dryRun(Components components) {
    return Tree.of(
        "parameter",
        components.ref(Components.PARAMETERS, "Prefer", CommonSchemas::prefer),
        "schema",
        components.ref(Components.SCHEMAS, "Explanation", CommonSchemas::explanation));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> paths(
      Catalog catalog, Operations operations, List<String> faults) {
    Map<String, Object> paths = new LinkedHashMap<>();
    Map<String, String> templates = new HashMap<>();
    for (Operation<?, ?> operation : catalog.operations()) {
      String path = operation.path();
      String same = templates.putIfAbsent(Names.template(path), path);
      if (same != null && !same.equals(path)) {
        faults.add(operation.id() + ": the path " + path + " cannot be told from " + same);
      }
      Map<String, Object> item =
          (Map<String, Object>)
              paths.computeIfAbsent(path, added -> new LinkedHashMap<String, Object>());
      item.put(operation.method().toLowerCase(Locale.ROOT), operations.of(operation));
    }
    return paths;
  }

  /** The document as OpenAPI 3.0.3, as maps, lists and plain values. */
  public Map<String, Object> tree30() {
    return tree;
  }

  /** The same content as OpenAPI 3.1. */
  public Map<String, Object> tree31() {
    return OpenApi31.of(tree);
  }

  /** OpenAPI 3.0.3 as indented JSON. */
  public String json() {
    return JsonText.pretty(tree);
  }

  /** OpenAPI 3.0.3 as YAML. */
  public String yaml() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setDereferenceAliases(true);
    options.setSplitLines(false);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    // By way of JSON, so that both texts have the same plain numbers and strings.
    return new Yaml(options).dump(JsonText.parse(JsonText.write(tree)));
  }

  /** OpenAPI 3.1 as indented JSON. */
  public String json31() {
    return JsonText.pretty(tree31());
  }
}
