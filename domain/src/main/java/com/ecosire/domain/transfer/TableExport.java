package com.ecosire.domain.transfer;

import com.ecosire.domain.json.Instants;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.FileContent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table that is written row by row while it is sent, as CSV (RFC 4180) or as one JSON object a
 * line.
 *
 * @param <R> what a row is made from
 */
public final class TableExport<R> {
  private final Map<String, Function<R, ?>> columns = new LinkedHashMap<>();

  /**
   * Adds a column; its values are written as the API writes them, lists with a comma between,
   * nothing for null.
   */
  public TableExport<R> column(String name, Function<R, ?> value) {
    columns.put(name, value);
    return this;
  }

  /** The names of the columns, for an import that takes the same ones. */
  public String[] names() {
    return columns.keySet().toArray(String[]::new);
  }

  /**
   * The file of all rows.
   *
   * @param name the file's name without its ending
   * @param rows hands every row to a consumer; called when the file is sent, in a session of its
   *     own
   */
  public FileContent file(String name, TableFormat format, Consumer<Consumer<R>> rows) {
    String ending = format == TableFormat.CSV ? ".csv" : ".ndjson";
    return new FileContent(format.mediaType(), name + ending, out -> write(out, format, rows));
  }

  private void write(OutputStream out, TableFormat format, Consumer<Consumer<R>> rows)
      throws IOException {
    BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16_384);
    if (format == TableFormat.CSV) {
      line(text, columns.keySet().stream().map(TableExport::cell).toList());
    }
    rows.accept(row -> unchecked(text, row, format));
    text.flush();
  }

  private void unchecked(BufferedWriter text, R row, TableFormat format) {
    try {
      if (format == TableFormat.CSV) {
        line(text, columns.values().stream().map(value -> cell(plain(value.apply(row)))).toList());
      } else {
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach((name, value) -> object.put(name, plain(value.apply(row))));
        text.write(JsonText.write(object));
        text.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Numbers without zeros behind the point, and never with an exponent. */
  private static Object plain(Object value) {
    return switch (value) {
      case null -> null;
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
      case Instant time -> Instants.text(time);
      case BigDecimal number -> {
        BigDecimal stripped = number.stripTrailingZeros();
        yield stripped.setScale(Math.max(0, stripped.scale()));
      }
      default -> value;
    };
  }

  private static void line(BufferedWriter text, List<String> cells) throws IOException {
    text.write(String.join(",", cells));
    text.write("\r\n");
  }

  private static String cell(Object value) {
    return value instanceof List<?> list
        ? quoted(inner(list))
        : quoted(Objects.toString(value, ""));
  }

  /** A list is a line of its own within the cell, so that its values may hold commas too. */
  private static String inner(List<?> list) {
    return list.stream()
        .map(item -> "".equals(item) ? "\"\"" : cell(item))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String text) {
    boolean special =
        text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
            || !text.equals(text.strip());
    return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
