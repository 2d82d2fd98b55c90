package com.ecosire.domain.platform.users;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.mail.MailMessage;
import com.ecosire.domain.mail.MailOutbox;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.roles.Role;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Tenant;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People of an organization who call operations, and their mails. */
public final class Staff {
  private static final Pattern TOKEN = Pattern.compile("#token=([\\w-]+)");

  private final Tenant tenant;
  private final People people = new People(TestDatabase.dataSource());

  /** Of an organization. */
  public Staff(Tenant tenant) {
    this.tenant = tenant;
  }

  /** An address that nobody has. */
  public static String email() {
    return "person-" + UUID.randomUUID() + "@example.com";
  }

  /** An active member with a role. */
  public UUID add(String name, String role) {
    NewPerson person = new NewPerson(UuidV7.next(), email(), name, "en", "UTC");
    Platform.write(
        tenant,
        call ->
            Platform.USERS
                .memberships()
                .welcome(person, List.of(role(role)), Optional.empty(), call));
    return person.id();
  }

  /** The id of a role. */
  public UUID role(String key) {
    Page<Role> roles = tenant.call("roles.list", Map.of());
    return roles.data().stream()
        .filter(role -> role.key().equals(key))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** The organization with a member calling. */
  public Tenant as(UUID person) {
    return tenant.as(caller(person).orElseThrow());
  }

  /** A member as a caller, if it may call. */
  public Optional<Caller> caller(UUID person) {
    return people.caller(person, tenant.organization(), Optional.empty());
  }

  /** The newest mail to an address. */
  public static MailMessage mail(String email) {
    return mails(email).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mail to " + email));
  }

  /** The mails to an address, the newest first. */
  public static List<MailMessage> mails(String email) {
    try {
      return new MailOutbox(TestDatabase.dataSource(), Platform.KEY)
          .latest(500).stream().filter(mail -> mail.recipient().equals(email)).toList();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** The token of the link in the newest mail to an address. */
  public static String token(String email) {
    Matcher token = TOKEN.matcher(mail(email).text().plain());
    if (!token.find()) {
      throw new AssertionError("no link in the mail");
    }
    return token.group(1);
  }
}
