package com.ecosire.domain.platform.users;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import com.ecosire.domain.transfer.ImportReport;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Users as tables, and their pictures. */
class UserTransferTest {
  private final Tenant tenant = open("Transfer " + UUID.randomUUID(), "enterprise");
  private final Staff staff = new Staff(tenant);

  private ImportReport load(Tenant into, String... lines) {
    return into.call("users.import", Map.of("file", Sent.lines(lines)));
  }

  private User named(String name) {
    Page<User> page = tenant.call("users.list", Map.of("search", name));
    return page.data().getFirst();
  }

  @Test
  void aNewRowIsAnInvitedUserWithItsRoles() {
    String email = Staff.email();
    ImportReport report =
        load(
            tenant,
            "name,email,jobTitle,phone,roles",
            "Grace," + email + ",Admiral,+49 30 123456,viewer; admin");
    assertEquals(new ImportReport(1, 0, 0, List.of()), report);
    User user = named("Grace");
    assertEquals(UserStatus.INVITED, user.status());
    assertEquals("admin", user.role());
    assertEquals("Admiral", field(user, "jobTitle"));
    assertTrue(Staff.mail(email).text().plain().contains("/accept-invitation#"));
  }

  @Test
  void aKnownAddressIsChanged() {
    UUID ada = staff.add("Ada", "member");
    User before = tenant.call("users.get", Map.of(), "id", ada);
    String row = "Ada L," + before.email().toUpperCase(Locale.ROOT) + ",viewer";
    assertEquals(new ImportReport(0, 1, 0, List.of()), load(tenant, "name,email,roles", row));
    User after = tenant.call("users.get", Map.of(), "id", ada);
    assertEquals("Ada L", after.name());
    assertEquals("viewer", after.role());
    assertEquals(before.email(), after.email());
    assertEquals(1, load(tenant, "name,email,roles", row).skipped());
  }

  @Test
  void badRowsAreReportedAndTheOthersKept() {
    ImportReport report =
        load(
            tenant,
            "name,email,roles",
            "Grace," + Staff.email() + ",",
            "Eve,nonsense,",
            "Mallory," + Staff.email() + ",unicorn");
    assertEquals(1, report.created());
    assertEquals(2, report.skipped());
    assertEquals(List.of(3, 4), report.errors().stream().map(e -> e.row()).toList());
    assertEquals(List.of("email", "roles"), report.errors().stream().map(e -> e.field()).toList());
  }

  @Test
  void rowsOverThePlansSeatsAreReported() {
    Tenant free = open("Free " + UUID.randomUUID(), "free");
    ImportReport report =
        load(free, "name,email", "A," + Staff.email(), "B," + Staff.email(), "C," + Staff.email());
    assertEquals(2, report.created());
    assertTrue(report.errors().getFirst().message().contains("seats"));
  }

  @Test
  void aRowWhoseAddressIsInvitedAlreadyLeavesNothingBehind() {
    String email = Staff.email();
    tenant.call("users.invitations.create", Map.of("email", email));
    ImportReport report = load(tenant, "name,email", "Grace," + email, "Alan," + Staff.email());
    assertEquals(1, report.created());
    assertEquals("email", report.errors().getFirst().field());
    Page<User> users = tenant.call("users.list", Map.of());
    assertEquals(List.of("Alan"), users.data().stream().map(User::name).toList());
  }

  @Test
  void noMoreThanAThousandRowsAreTaken() {
    String[] lines = new String[1002];
    Arrays.fill(lines, "A,a@example.com");
    lines[0] = "name,email";
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        tenant.refused("users.import", Map.of("file", Sent.lines(lines))).code());
  }

  @Test
  void anExportHoldsTheUsersOfAStatus() {
    UUID ada = staff.add("Ada", "owner");
    tenant.call("users.create", Map.of("name", "Grace", "email", Staff.email()));
    String all = export(Map.of());
    assertEquals(3, all.lines().count());
    String active = export(Map.of("status", "active"));
    assertEquals(2, active.lines().count());
    assertTrue(active.contains(ada.toString()) && active.contains("owner"), active);
    assertEquals(1, export(Map.of("search", "Grace", "format", "ndjson")).lines().count());
  }

  private String export(Map<String, ?> wanted) {
    return new String(bytes(tenant.call("users.export", wanted)), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(FileContent file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.body().writeTo(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  @Test
  void aPictureIsTheUsersUntilItIsTakenAway() throws IOException {
    UUID ada = staff.add("Ada", "member");
    Tenant hers = staff.as(ada);
    byte[] initials = bytes(tenant.call("users.avatar", Map.of(), "id", ada));
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture);
    User me = hers.call("users.setAvatar", Map.of("file", new Sent(picture.toByteArray())));
    assertEquals("http://localhost/api/users/" + ada + "/avatar", field(me, "avatarUrl"));
    byte[] shown = bytes(tenant.call("users.avatar", Map.of(), "id", ada));
    assertEquals(256, ImageIO.read(new ByteArrayInputStream(shown)).getWidth());
    assertFalse(Arrays.equals(initials, shown));
    hers.call("users.updateMe", Map.of("removeAvatar", true));
    assertArrayEquals(initials, bytes(tenant.call("users.avatar", Map.of(), "id", ada)));
  }
}
