package com.ecosire.rest.sample;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Upload;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the library does with books: an operation of every form. */
final class Books extends MemoryRecords<Book, BookInput> {
  static final java.net.URI SHOP = java.net.URI.create("https://shop.example.com/?from=library");
  static final Instant MADE = Instant.parse("2026-01-31T12:00:00Z");

  @Doc("What came of an import")
  record Report(
      @Doc("Bytes") long bytes,
      @Doc("Name of the file") String fileName,
      @Doc("Type of the file") String mediaType,
      @Doc("Whether it was only tried") Boolean dryRun,
      @Doc("Marks") List<String> marks) {}

  @Doc("A file to import")
  record Import(
      @Doc("The file") @NotNull Upload file,
      @Doc("Only try") Boolean dryRun,
      @Doc("Marks") List<String> marks) {}

  @Doc("A loan")
  record Loan(@Doc("Reader") @NotNull String reader, @Doc("Days") @Min(1) Integer days) {}

  @Doc("Why something happens")
  record Reason(@Doc("Reason") String reason) {}

  @Doc("Numbers")
  record Count(@Doc("Books") int books) {}

  @Doc("A kind of breakdown")
  record Breakdown(@Doc("Word") String kind) {}

  @Doc("A number of lines")
  record Lines(@Doc("Lines") Integer lines, @Doc("Genres") List<Genre> genres) {}

  volatile Upload received;

  Books() {
    super(
        Book.class,
        BookInput.class,
        Listing.listing()
            .search("title")
            .filter("genre", "tags", "price", "authorId", "createdAt")
            .sort("title", "createdAt"));
  }

  @Override
  Book make(UUID id, BookInput given) {
    Book book = new Book();
    book.id = id;
    book.version = 1;
    book.createdAt = MADE;
    book.input = given;
    return book;
  }

  @Override
  BookInput inputOf(Book book) {
    return book.input;
  }

  @Override
  void set(Book book, BookInput given) {
    book.input = given;
  }

  Loan lend(UUID id, Loan loan, Call call) {
    read(id, call.selection(), call);
    return loan;
  }

  Void burn(UUID id, Reason reason, Call call) {
    delete(id, call);
    return null;
  }

  Void tidy(Call call) {
    statements.add("tidy");
    return null;
  }

  Count count(Call call) {
    return new Count(kept.size());
  }

  List<Book> newest(Call call) {
    return List.copyOf(kept.values()).reversed().stream().limit(2).toList();
  }

  Page<Count> history(UUID id, Call call) {
    return new Page<>(
        IntStream.range(0, 3).mapToObj(Count::new).toList(),
        call.paging(),
        OptionalLong.of(3),
        Optional.empty());
  }

  List<Book> match(Loan loan, Call call) {
    return List.copyOf(kept.values());
  }

  Report importFile(Import input, Call call) {
    received = input.file();
    try (InputStream in = received.open()) {
      long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
      return new Report(
          bytes, received.fileName(), received.mediaType(), input.dryRun(), input.marks());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FileContent export(Lines wanted, Call call) {
    int lines = wanted.lines() == null ? 3 : wanted.lines();
    String line = call.caller().name() + " " + wanted.genres() + "\n";
    if (lines == 0) {
      byte[] bytes = "0123456789".getBytes(StandardCharsets.UTF_8);
      return FileContent.of("text/csv", "digits.csv", bytes);
    }
    return new FileContent(
        "text/csv",
        "Bücher \"2026\".csv",
        out -> {
          for (int i = 0; i < lines; i++) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
          }
          if (lines < 0) {
            out.write(new byte[100_000]);
            out.write(new byte[100_000]);
            throw new IllegalStateException("the source broke off");
          }
        });
  }

  Count fail(Breakdown breakdown, Call call) {
    switch (breakdown.kind()) {
      case "outage" ->
          throw new IllegalStateException(
              new SQLTransientConnectionException("no connection to 10.0.0.1"));
      case "later" -> throw Problems.unavailable("Being moved", java.time.Duration.ofMillis(1_500));
      case "error" -> throw new StackOverflowError("deep inside");
      default -> throw new IllegalStateException("SELECT secret FROM table");
    }
  }
}
