package com.ecosire.domain.platform.webhooks.stream;

import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The outbox as a log. Ids of events rise with the time at which they were written, but an event
 * can be seen only after its transaction has ended: one may come to light behind others with higher
 * ids, so that whoever follows the log looks back a while.
 */
public final class EventLog {
  private static final int BATCH = 1000;
  private static final int ORGANIZATIONS = 256;
  private static final String NEWER =
      "SELECT organizationId, id, type FROM outbox_event WHERE organizationId IN %s AND id > ? AND"
          + " isTest = FALSE ORDER BY id LIMIT "
          + BATCH;
  private static final String BODIES =
      "SELECT organizationId, id, type, payload FROM outbox_event WHERE organizationId = ? AND id"
          + " IN %s ORDER BY id";
  private static final String AFTER =
      "SELECT organizationId, id, type, payload FROM outbox_event WHERE organizationId = ? AND id >"
          + " ? AND isTest = FALSE ORDER BY id LIMIT ?";
  private static final String NAMED =
      "SELECT id FROM outbox_event WHERE organizationId = ? AND eventKey = ?";

  private final DataSource source;

  /** The log in a database. */
  public EventLog(DataSource source) {
    this.source = source;
  }

  /** An event without its body. */
  public record Mark(UUID organization, UUID id, String type) {
    private static Mark read(Row row) throws SQLException {
      return new Mark(row.id("organizationId"), row.id("id"), row.text("type"));
    }
  }

  /**
   * An event.
   *
   * @param body as it is sent
   */
  public record Entry(Mark mark, String body) {
    private static Entry read(Row row) throws SQLException {
      return new Entry(Mark.read(row), row.text("payload"));
    }
  }

  /** What some organizations have with ids above one, in order of the ids. */
  public List<Mark> newer(Collection<UUID> organizations, UUID than) {
    List<UUID> all = List.copyOf(organizations);
    List<Mark> marks = new ArrayList<>();
    Sql.with(
        source,
        sql -> {
          for (int from = 0; from < all.size(); from += ORGANIZATIONS) {
            List<UUID> part = all.subList(from, Math.min(all.size(), from + ORGANIZATIONS));
            addNewer(sql, part, than, marks);
          }
          return marks;
        });
    return marks;
  }

  private static void addNewer(Sql sql, List<UUID> organizations, UUID than, List<Mark> marks) {
    List<Object> values = new ArrayList<>(Padded.of(organizations));
    String query = NEWER.replace("%s", Padded.marks(values.size()));
    values.add(than);
    List<Mark> part;
    do {
      part = sql.all(query, Mark::read, values.toArray());
      marks.addAll(part);
      if (!part.isEmpty()) {
        values.set(values.size() - 1, part.getLast().id);
      }
    } while (part.size() == BATCH);
  }

  /** Events of an organization with their bodies. */
  public List<Entry> entries(UUID organization, Collection<UUID> ids) {
    List<Object> values = new ArrayList<>(Padded.of(ids));
    String query = BODIES.replace("%s", Padded.marks(values.size()));
    values.addFirst(organization);
    return Sql.with(source, sql -> sql.all(query, Entry::read, values.toArray()));
  }

  /** The first events of an organization with ids above one. */
  public List<Entry> after(UUID organization, UUID id, int most) {
    return Sql.with(source, sql -> sql.all(AFTER, Entry::read, organization, id, most));
  }

  /** The event that receivers know by an id. */
  public Optional<UUID> named(UUID organization, String key) {
    return Sql.with(source, sql -> sql.first(NAMED, row -> row.id("id"), organization, key));
  }
}
