package com.ecosire.graphql.example;

import static com.ecosire.domain.operation.ModuleApi.module;
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
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Option;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Upload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

/** A small business with every kind of operation. */
final class ExampleModule implements BusinessModule {
  final MemoryRecords<Contact, ContactInput> contacts =
      new MemoryRecords<>(
          Contact.class,
          ContactInput.class,
          Listing.listing().search("name").filter("type", "createdAt").sort("createdAt", "name"));
  final MemoryRecords<Order, OrderInput> orders =
      new MemoryRecords<>(
          Order.class,
          OrderInput.class,
          Listing.listing().filter("status", "contactId").sort("createdAt", "reference"));
  final MemoryRecords<OrderLine, OrderLine.OrderLineInput> lines =
      new MemoryRecords<>(OrderLine.class, OrderLine.OrderLineInput.class, Listing.listing());
  final MemoryRecords<Note, Note.NoteInput> notes =
      new MemoryRecords<>(Note.class, Note.NoteInput.class, Listing.listing());

  @Doc("Two contacts that are one")
  record Merge(
      @NotNull @Doc("Stays") UUID survivorId,
      @NotNull @Doc("Is folded in and deleted") UUID duplicateId) {}

  @Doc("A file to read")
  record Import(
      @NotNull @Doc("CSV with a header row") Upload file, @Doc("Only look") Boolean dryRun) {}

  @Doc("What an import did")
  record ImportReport(@Doc("New contacts") int created) {}

  @Doc("How a file is made")
  record Export(@Min(1) @Max(100) @Doc("How many rows") Integer rows) {}

  @Doc("Something that happened")
  record Activity(@NotNull @Doc("When") Instant at, @NotNull @Doc("What") String subject) {}

  @Doc("Contacts that may be the same")
  record Duplicates(
      @Doc("What they share") String key, @Doc("The contacts") List<Contact> contacts) {}

  @Doc("What is searched for")
  record Lookup(@NotNull @Doc("Words") String words) {}

  @Override
  public ModuleApi api() {
    return module(
            "contacts",
            Area.COMMERCE,
            "People and companies",
            resource("/contacts", contacts, "a person or company")
                .standard()
                .command(
                    "merge",
                    Merge.class,
                    one(Contact.class),
                    "Fold a duplicate into its survivor",
                    this::merge)
                .command(
                    "import", Import.class, one(ImportReport.class), "Add from a file", this::read)
                .query(
                    "visit",
                    redirect(),
                    "Go on elsewhere",
                    call -> java.net.URI.create("https://example.com/"))
                .query("export", Export.class, file("text/csv"), "All as a file", this::export)
                .query(
                    "duplicates",
                    many(Duplicates.class),
                    "Groups that may be one",
                    this::duplicates)
                .query(
                    "lookup",
                    Lookup.class,
                    paged(Contact.class),
                    "Search by a body",
                    this::lookup,
                    Option.via("POST"))
                .itemQuery(
                    "activity",
                    paged(Activity.class),
                    "What happened, newest first",
                    this::activity)
                .query("broken", one(Contact.class), "Always fails", this::broken)
                .query(
                    "busy",
                    one(Contact.class),
                    "Always over a limit",
                    this::busy,
                    Option.publicly())
                .command("reset", nothing(), "Forget all", call -> null, Option.needs(Access.ADMIN))
                .belongsTo("parent", "parentId", Contact.class, "The company that it belongs to")
                .hasMany("orders", Order.class, "contactId", "What it ordered"),
            resource("/contacts/{contactId}/notes", notes, "a note about a contact").standard())
        .query(
            "motd",
            Export.class,
            one(ImportReport.class),
            "A number for everybody",
            (input, call) -> new ImportReport(input.rows() == null ? 0 : input.rows()),
            Option.publicly());
  }

  /** The other module, which callers can be kept out of. */
  BusinessModule sales() {
    return () ->
        module(
            "orders",
            Area.COMMERCE,
            "What contacts order",
            resource("/orders", orders, "an order")
                .standard()
                .itemCommand("confirm", one(Order.class), "Make it binding", this::confirm)
                .belongsTo("contact", "contactId", Contact.class, "Who orders")
                .belongsTo("payer", "payerId", Contact.class, "Who pays")
                .belongsTo("customer", "contactId", Contact.class, "Who orders, by another name")
                .hasMany("lines", OrderLine.class, "orderId", "What is ordered"),
            resource("/orders/{orderId}/lines", lines, "a line of an order").list());
  }

  private Contact merge(Merge input, Call call) {
    if (input.survivorId().equals(input.duplicateId())) {
      throw Problems.invalid("duplicateId", "same", "Must be another contact");
    }
    contacts.delete(input.duplicateId(), call);
    return contacts.read(input.survivorId(), Selection.ALL, call);
  }

  private ImportReport read(Import input, Call call) {
    try (var in = input.file().open()) {
      return new ImportReport(in.readAllBytes().length);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private FileContent export(Export input, Call call) {
    throw new IllegalStateException("over GraphQL a file is never made");
  }

  private List<Duplicates> duplicates(Call call) {
    return List.of(new Duplicates("name", contacts.all().stream().limit(2).toList()));
  }

  private Page<Contact> lookup(Lookup input, Call call) {
    List<Contact> found =
        contacts.all().stream().filter(row -> row.input.name.contains(input.words())).toList();
    return new Page<>(found, call.paging(), OptionalLong.of(found.size()), Optional.empty());
  }

  private Page<Activity> activity(UUID id, Call call) {
    contacts.read(id, Selection.ALL, call);
    List<Activity> part =
        IntStream.range(0, call.paging().limit())
            .mapToObj(i -> new Activity(Instant.EPOCH, "event " + i))
            .toList();
    return new Page<>(
        part,
        call.paging(),
        call.paging().total() ? OptionalLong.of(70) : OptionalLong.empty(),
        Optional.of("next"));
  }

  private Contact broken(Call call) {
    throw new IllegalStateException("jdbc:mysql://secret");
  }

  private Contact busy(Call call) {
    throw new ProblemException(
        new Problem.TryLater(ProblemCode.RATE_LIMITED, "Too many calls", Duration.ofMillis(1500)));
  }

  private Order confirm(UUID id, Call call) {
    Order order = orders.read(id, Selection.ALL, call);
    if (order.status != Order.OrderStatus.DRAFT) {
      throw Problems.invalidState("order", order.status, "confirmed");
    }
    order.status = Order.OrderStatus.CONFIRMED;
    orders.add(order);
    return order;
  }
}
