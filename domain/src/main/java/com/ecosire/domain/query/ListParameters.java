package com.ecosire.domain.query;

import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The parameters that every list has, declared like any other input. */
public final class ListParameters {
  /** The direction of a sort. */
  public enum SortOrder {
    ASC,
    DESC
  }

  @Doc("Which part of a list is wanted")
  record Paging(
      @Doc("1-based number of the page; use cursor for deep paging") @Min(1) @Max(1_000_000)
          Integer page,
      @Doc("Entries of a page") @Min(1) @Max(100) Integer limit,
      @Doc(
              "Opaque place to go on from, as given in meta.nextCursor; empty for the beginning."
                  + " Its cost does not grow with depth, and meta has no page then")
          @Size(max = 2000)
          String cursor,
      @Doc("Whether the whole list is counted") Boolean total) {}

  @Doc("How a list is searched and sorted")
  record Ordering(
      @Doc("Words to look for") @Size(max = 200) String search,
      @Doc("Direction of the sort; desc unless given") SortOrder sortOrder) {}

  /** page, limit, cursor, total. */
  public static final List<Field> PAGING = Shape.of(Paging.class).fields();

  static final Field SEARCH = Shape.of(Ordering.class).field("search").orElseThrow();
  static final Field SORT_ORDER = Shape.of(Ordering.class).field("sortOrder").orElseThrow();

  private ListParameters() {}

  /** The place where every list begins: it has no cursor of its own. */
  public static final String BEGINNING = "";

  private static final String CURSOR = "cursor";

  /**
   * The value of a list's parameter; null where nothing was sent. An empty cursor is one, unlike
   * other empty texts: that of the beginning.
   */
  public static Object value(Binding binding, Field parameter, Object sent) {
    return CURSOR.equals(parameter.name()) && BEGINNING.equals(sent)
        ? BEGINNING
        : binding.value(parameter, sent, parameter.name());
  }

  /** Whether a name is one of page, limit, cursor and total. */
  public static boolean isPaging(String name) {
    return Shape.of(Paging.class).field(name).isPresent();
  }
}
