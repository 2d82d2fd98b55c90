package com.ecosire.domain.transfer;

import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Upload;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Imports a CSV file (RFC 4180, UTF-8, header row) row by row: a bad row is reported and left out,
 * the good ones are kept. A file that is no such table at all answers 422.
 */
public final class TableImport {
  private static final int MAX_ROWS = 10_000;
  private static final int CHUNK = 500;
  private static final int MAX_ERRORS = 1_000;

  /** Spaces around a value do not count, unless it is quoted. */
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).get();

  private final Set<String> columns;
  private final List<ImportReport.RowError> errors = new ArrayList<>();
  private int created;
  private int updated;
  private int skipped;

  /** What became of a row. */
  public enum Result {
    CREATED,
    UPDATED,
    UNCHANGED
  }

  /** Takes one row in, or throws a problem, which is reported. */
  @FunctionalInterface
  public interface RowHandler {
    /** Takes the row in. */
    Result take(ImportRow row);
  }

  /**
   * Looks at the next rows before they are taken in one by one, to read all that they need in one
   * statement.
   */
  @FunctionalInterface
  public interface ChunkHandler {
    /** Prepares some hundred rows and gives what takes each of them. */
    RowHandler prepare(List<ImportRow> rows);
  }

  /** An import that knows these columns; a file may have some of them in any order. */
  public TableImport(String... columns) {
    this.columns = Set.of(columns);
  }

  /** Reads the file and takes in its rows. */
  public ImportReport run(Upload file, ChunkHandler handler) {
    List<ImportRow> rows = rows(file);
    for (int from = 0; from < rows.size(); from += CHUNK) {
      List<ImportRow> chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
      RowHandler taker = handler.prepare(chunk);
      chunk.forEach(row -> take(row, taker));
    }
    return new ImportReport(created, updated, skipped, List.copyOf(errors));
  }

  private void take(ImportRow row, RowHandler taker) {
    try {
      switch (taker.take(row)) {
        case CREATED -> created++;
        case UPDATED -> updated++;
        case UNCHANGED -> skipped++;
      }
    } catch (ProblemException e) {
      skipped++;
      if (errors.size() < MAX_ERRORS) {
        errors.addAll(row.errors(e.problem().detail(), e.problem().details()));
      }
    }
  }

  /** All rows of the file, for imports that look at the whole before they take anything in. */
  public List<ImportRow> rows(Upload file) {
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    try (BufferedReader text = new BufferedReader(new InputStreamReader(file.open(), decoder));
        CSVParser parser = CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
      return read(parser);
    } catch (CharacterCodingException e) {
      throw Problems.invalid("file", "encoding", "Must be text in UTF-8");
    } catch (CSVException e) {
      throw Problems.invalid("file", "csv", "Must be a CSV file: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw Problems.invalid("file", "csv", "Must be a CSV file in UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ImportRow> read(CSVParser parser) {
    List<ImportRow> rows = new ArrayList<>();
    List<String> header = List.of();
    for (CSVRecord record : parser) {
      if (header.isEmpty()) {
        header = header(record);
      } else if (rows.size() == MAX_ROWS) {
        throw Problems.invalid("file", "too_many_rows", "Must have at most " + MAX_ROWS + " rows");
      } else {
        rows.add(row(record, header));
      }
    }
    if (header.isEmpty()) {
      throw Problems.invalid("file", "header", "Must begin with a header row");
    }
    return rows;
  }

  private List<String> header(CSVRecord record) {
    List<String> names = record.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
    for (String name : names) {
      if (!columns.contains(name)) {
        throw Problems.invalid("file", "header", "Has the unknown column '" + name + "'");
      }
    }
    if (new HashSet<>(names).size() < names.size()) {
      throw Problems.invalid("file", "header", "Names a column twice");
    }
    return names;
  }

  private static ImportRow row(CSVRecord record, List<String> header) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size() && i < record.size(); i++) {
      if (!record.get(i).isEmpty()) {
        values.put(header.get(i), record.get(i));
      }
    }
    return new ImportRow(Math.toIntExact(record.getRecordNumber()), values);
  }
}
