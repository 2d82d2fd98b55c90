package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Source;
import com.ecosire.domain.shape.Upload;
import com.ecosire.graphql.schema.FileFields;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Turns the arguments of an operation's field into what the pipeline takes; decided once for each
 * operation.
 */
final class ArgumentReader {
  /** Files that are kept already, by their ids. */
  @FunctionalInterface
  interface Kept {
    /** A file as if it were sent; what is wrong with it is told when it is looked at. */
    Upload file(String argument, String id);
  }

  private final List<String> parameters;
  private final boolean paged;
  private final boolean listed;
  private final boolean object;
  private final List<Field> files;
  private final List<Field> fields;

  ArgumentReader(Operation<?, ?> operation) {
    this.parameters = operation.pathParameters();
    this.paged = operation.isPaged();
    this.listed = operation.input() instanceof Input.Listed;
    this.object = !listed && (operation.hasBody() || operation.kind().writes());
    this.fields = operation.input().fields();
    this.files = fields.stream().filter(FileFields::isFile).toList();
  }

  /** The arguments with the fields wanted; {@code total} says whether a list is counted. */
  Arguments read(Map<String, Object> sent, Selection selection, boolean total, Kept kept) {
    Map<String, Object> paging = paged ? PagingWords.ofRest(sent, total) : Map.of();
    Map<String, Object> values = new LinkedHashMap<>(object ? input(sent) : named(sent));
    if (listed) {
      values.putAll(paging);
    }
    return new Arguments(
        path(sent),
        withFiles(values, kept),
        listed ? Map.of() : texts(paging),
        Source.TYPED,
        selection,
        // In lists, version is the name of a filter.
        object ? version(sent) : OptionalLong.empty());
  }

  private Map<String, String> path(Map<String, Object> sent) {
    Map<String, String> path = new HashMap<>();
    parameters.forEach(name -> path.put(name, String.valueOf(sent.get(name))));
    return path;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> input(Map<String, Object> sent) {
    return sent.get("input") instanceof Map<?, ?> input ? (Map<String, Object>) input : Map.of();
  }

  private Map<String, Object> named(Map<String, Object> sent) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : fields) {
      String name = FileFields.name(field);
      if (sent.get(name) != null) {
        values.put(name, sent.get(name));
      }
    }
    return values;
  }

  /** Bound as texts, so that page and limit are checked as they are in a query string. */
  private static Map<String, String> texts(Map<String, Object> paging) {
    Map<String, String> texts = new HashMap<>();
    paging.forEach((name, value) -> texts.put(name, String.valueOf(value)));
    return texts;
  }

  private Map<String, Object> withFiles(Map<String, Object> values, Kept kept) {
    for (Field field : files) {
      String argument = FileFields.name(field);
      Object id = values.remove(argument);
      if (id instanceof List<?> ids) {
        values.put(
            field.name(), ids.stream().map(each -> kept.file(argument, each.toString())).toList());
      } else if (id != null) {
        values.put(field.name(), kept.file(argument, id.toString()));
      }
    }
    return values;
  }

  private static OptionalLong version(Map<String, Object> sent) {
    Object version = sent.get("version");
    if (version == null) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(new BigDecimal(version.toString()).longValueExact());
    } catch (ArithmeticException e) {
      throw Problems.invalid("version", "type", "Must be a whole number");
    }
  }
}
