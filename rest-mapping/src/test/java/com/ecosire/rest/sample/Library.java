package com.ecosire.rest.sample;

import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.many;
import static com.ecosire.domain.operation.Output.nothing;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;
import static com.ecosire.domain.operation.Output.redirect;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Option;
import com.ecosire.domain.query.Listing;
import java.util.UUID;

/** A module with an operation of every form. */
public final class Library implements BusinessModule {
  final Books books = new Books();
  final Authors authors = new Authors();

  static final class Authors extends MemoryRecords<Author, AuthorInput> {
    Authors() {
      super(Author.class, AuthorInput.class, Listing.listing());
    }

    @Override
    Author make(UUID id, AuthorInput given) {
      Author author = new Author();
      author.id = id;
      author.version = 1;
      author.createdAt = Books.MADE;
      author.input = given;
      return author;
    }

    @Override
    AuthorInput inputOf(Author author) {
      return author.input;
    }

    @Override
    void set(Author author, AuthorInput given) {
      author.input = given;
    }
  }

  @Override
  public ModuleApi api() {
    return ModuleApi.module(
        "books",
        Area.SERVICES,
        "A library",
        resource("/books", books, "a book")
            .standard()
            .itemCommand(
                "lend", Books.Loan.class, one(Books.Loan.class), "Lend a book", books::lend)
            .itemCommand("burn", Books.Reason.class, nothing(), "Burn a book", books::burn)
            .command("tidy", nothing(), "Tidy the shelves", books::tidy)
            .query(
                "count", one(Books.Count.class), "Count the books", books::count, Option.publicly())
            .query("newest", many(Book.class), "The newest books", books::newest)
            .itemQuery("history", paged(Books.Count.class), "What happened", books::history)
            .query(
                "match",
                Books.Loan.class,
                many(Book.class),
                "Find books",
                books::match,
                Option.via("POST"))
            .command(
                "import", Books.Import.class, one(Books.Report.class), "Import", books::importFile)
            .query("export", Books.Lines.class, file("text/csv"), "Export", books::export)
            .query("shop", redirect(), "Go on to the shop", call -> Books.SHOP)
            .query("fail", Books.Breakdown.class, one(Books.Count.class), "Fail", books::fail)
            .belongsTo("author", "authorId", Author.class, "The writer"),
        resource("/authors", authors, "an author")
            .standard(Option.needs(Access.ADMIN))
            .hasMany("books", Book.class, "authorId", "What the author wrote"));
  }
}
