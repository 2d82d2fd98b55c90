package com.ecosire.rest.openapi;

import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.perMinute;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.many;
import static com.ecosire.domain.operation.Output.nothing;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Handler;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Upload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Operations of every kind, with inputs and outputs of every form. Nothing calls them. */
final class WidgetsModule implements BusinessModule {
  private static final Event<Widget> MOVED =
      event("widget.moved", Widget.class, "A widget was moved");
  private static final Listing LISTING =
      Listing.listing()
          .search("name", "code")
          .filter("material", "active", "price", "parentId", "tags", "checkedAt", "soldFrom")
          .sort("name", "createdAt");

  private static final NoRecords<Widget, WidgetInput> RECORDS =
      new NoRecords<>(Widget.class, WidgetInput.class, LISTING);

  @Doc("Where to move it")
  record Move(
      @Doc("The new parent") @NotNull UUID parentId, @Doc("Why") @Size(max = 80) String reason) {}

  @Doc("What to import")
  record ImportFile(
      @Doc("CSV file with a header row") @NotNull Upload file,
      @Doc("Whether nothing is kept") boolean dryRun,
      @Doc("Material of all rows") WidgetInput.Material material) {}

  @Doc("What to show on the box")
  record Picture(@Doc("A PNG of at most 5 MiB") Upload file) {}

  @Doc("What to look for")
  record Window(
      @Doc("First day") @NotNull LocalDate from,
      @Doc("Last day") LocalDate to,
      @Doc("Only these materials") List<WidgetInput.Material> materials) {}

  @Doc("One thing that happened")
  record Happening(
      @Doc("When") @NotNull Instant at,
      @Doc("What") String what,
      @Doc("With which part") WidgetInput.PartInput part,
      @Doc("Never shown") @Is(Scalar.SECRET) String token) {}

  @Doc("How many there are")
  record Count(@Doc("How many") int count) {}

  @Override
  public ModuleApi api() {
    return module("widgets", Area.SUPPLY, "Widgets of every kind", items(widgets()), labels())
        .query(
            "stats",
            Window.class,
            many(Count.class),
            "Counts of a time",
            none(),
            publicly(),
            perMinute(5))
        .command("recount", Move.class, nothing(), "Count anew", none(), needs(Access.ADMIN))
        .raises(MOVED);
  }

  private static Resource<?, ?> widgets() {
    return resource("/widgets", RECORDS, "a widget")
        .standard()
        .command("move", Move.class, one(Widget.class), "Move several", none(), emits(MOVED))
        .command("import", ImportFile.class, one(Count.class), "Import widgets", none())
        .query(
            "export", file("text/csv", "application/x-ndjson"), "All widgets as CSV", call -> null)
        .query(
            "search", Window.class, paged(Widget.class), "Search by a body", none(), via("POST"));
  }

  private static Resource<?, ?> items(Resource<?, ?> widgets) {
    return widgets
        .itemQuery("history", paged(Happening.class), "What happened to it", (id, call) -> null)
        .itemQuery(
            "label", Window.class, file("application/pdf"), "Its label", (id, in, call) -> null)
        .itemCommand(
            "finish", one(Widget.class), "Finish it", (id, call) -> null, needs(Access.USER))
        .itemCommand(
            "picture",
            Picture.class,
            nothing(),
            "Set its picture",
            (id, in, call) -> null,
            via("PUT"))
        .itemCommand(
            "forget", Move.class, nothing(), "Forget it", (id, in, call) -> null, via("DELETE"))
        .query(
            "byCode",
            one(Widget.class),
            "Find one by its code",
            call -> null,
            at("/widgets/by-code/{code}"))
        .belongsTo("parent", "parentId", Widget.class, "What it belongs to")
        .hasMany("labels", WidgetLabel.class, "widgetId", "Its labels");
  }

  private static Resource<?, ?> labels() {
    NoRecords<WidgetLabel, WidgetLabelInput> records =
        new NoRecords<>(WidgetLabel.class, WidgetLabelInput.class, Listing.listing());
    return resource("/widgets/{widgetId}/labels", records, "a label of a widget")
        .list()
        .create()
        .delete();
  }

  private static <I, O> Handler<I, O> none() {
    return (input, call) -> null;
  }
}
