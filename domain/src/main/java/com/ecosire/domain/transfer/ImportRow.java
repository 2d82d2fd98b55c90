package com.ecosire.domain.transfer;

import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a table that is imported.
 *
 * @param number the line in the file; the header is 1
 * @param values the texts by column; empty cells are absent
 */
public record ImportRow(int number, Map<String, String> values) {
  /** A text, or an empty one where the cell is empty. */
  public String text(String column) {
    return values.getOrDefault(column, "");
  }

  /**
   * The values of a list, which stand in the cell as a line of CSV of their own; 422 for this row
   * where they do not.
   */
  public List<String> list(String column) {
    try (CSVParser parser = CSVParser.parse(text(column), TableImport.FORMAT)) {
      return parser.stream().flatMap(CSVRecord::stream).toList();
    } catch (IOException | UncheckedIOException e) {
      throw Problems.invalid(column, "csv", "Must be values with commas between");
    }
  }

  /**
   * The values as a tree for an input type; the columns that {@code nested} accepts become an
   * object of that name.
   */
  public Map<String, Object> tree(String object, Predicate<String> nested) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Map<String, Object> inner = new LinkedHashMap<>();
    values.forEach((column, text) -> (nested.test(column) ? inner : tree).put(column, text));
    if (!inner.isEmpty()) {
      tree.put(object, inner);
    }
    return tree;
  }

  /**
   * Binds a tree to an input type; violations are thrown as 422, which the import reports for this
   * row.
   */
  public static <I> I bind(Shape<I> shape, Map<String, ?> tree) {
    Binding binding = new Binding(Source.TEXT);
    I input = binding.bind(shape, tree);
    binding.finish();
    return input;
  }

  List<ImportReport.RowError> errors(String detail, List<Violation> violations) {
    return violations.isEmpty()
        ? List.of(new ImportReport.RowError(number, "", detail))
        : violations.stream()
            .map(one -> new ImportReport.RowError(number, one.field(), one.message()))
            .toList();
  }
}
