package com.ecosire.domain.platform.users.invitations;

import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An invitation as whoever has its link finds it, whatever organization it belongs to.
 *
 * @param place which invitation of which organization
 * @param email whom it was sent to
 * @param name the name, if it is known
 * @param from who sent it, for people to read
 * @param expiresAt until when it can be followed
 * @param person whom the address belongs to
 */
record OpenInvitation(
    Place place,
    String email,
    Optional<String> name,
    From from,
    Instant expiresAt,
    Optional<Person> person) {
  private static final String FIND =
      "SELECT i.id, i.organizationId, i.email, i.name, i.expiresAt, i.invitedById, o.name AS"
          + " organizationName, o.locale, o.timezone, m.name AS inviter, u.id AS personId, EXISTS"
          + " (SELECT 1 FROM membership j WHERE j.id = u.id AND j.status <> 'INVITED') AS joined"
          + " FROM invitation i JOIN organization o ON o.organizationId = i.organizationId AND o.id"
          + " = i.organizationId LEFT JOIN membership m ON m.organizationId = i.organizationId AND"
          + " m.id = i.invitedById LEFT JOIN app_user u ON u.emailKey = LOWER(i.email) WHERE"
          + " i.hash = ? AND i.acceptedAt IS NULL AND i.revokedAt IS NULL AND i.expiresAt > ?";

  /** Which invitation of which organization. */
  record Place(UUID id, UUID organization) {}

  /**
   * Who sent it.
   *
   * @param organization name of the organization
   * @param inviter name of the person, or of the organization again
   * @param invitedBy the person, if it was one
   * @param locale language of the organization
   * @param timezone its time zone
   */
  record From(
      String organization,
      String inviter,
      Optional<UUID> invitedBy,
      String locale,
      String timezone) {}

  /**
   * Whom an address belongs to.
   *
   * @param joined whether it has joined any organization, and so has an account
   */
  record Person(UUID id, boolean joined) {}

  /** The invitation behind a link, if it can still be followed. */
  static Optional<OpenInvitation> find(Sql sql, byte[] hash, Instant now) {
    return sql.first(FIND, OpenInvitation::read, hash, now);
  }

  private static OpenInvitation read(Row row) throws SQLException {
    String organization = row.text("organizationName");
    Optional<UUID> person = row.optionalBytes("personId").map(Binary::uuid);
    boolean joined = row.is("joined");
    return new OpenInvitation(
        new Place(row.id("id"), row.id("organizationId")),
        row.text("email"),
        row.optionalText("name"),
        new From(
            organization,
            row.optionalText("inviter").orElse(organization),
            row.optionalBytes("invitedById").map(Binary::uuid),
            row.text("locale"),
            row.text("timezone")),
        row.time("expiresAt"),
        person.map(id -> new Person(id, joined)));
  }

  /** Who has an account already with which the invitation is followed. */
  Optional<UUID> account() {
    return person.filter(Person::joined).map(Person::id);
  }
}
