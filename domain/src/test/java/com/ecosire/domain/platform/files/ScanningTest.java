package com.ecosire.domain.platform.files;

import static com.ecosire.domain.platform.files.Drawer.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.files.content.FileTerms;
import com.ecosire.domain.platform.files.content.ScanStatus;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files where something looks for viruses. */
class ScanningTest {
  private static final FilesModule SCANNED =
      new FilesModule(
          new FilesModule.Foundation(
              Platform.ORGANIZATIONS,
              () -> Platform.BUSINESS.catalog(),
              Platform.AUTH.passwords(),
              Platform.KEY,
              "http://localhost",
              TestDatabase::dataSource,
              new FileTerms(
                  Platform.STORE,
                  Optional.of(
                      content ->
                          new String(content.readAllBytes(), StandardCharsets.UTF_8)
                              .contains("virus")),
                  1 << 20)));
  private static final Business BUSINESS =
      Business.of(Platform.ORGANIZATIONS, Platform.ROLES, Platform.USERS, SCANNED);

  private final Tenant founded = Platform.open("Scans " + UUID.randomUUID(), "enterprise");
  private final Staff staff = new Staff(founded);
  private final UUID ada = staff.add("Ada", "member");
  private final UUID ben = staff.add("Ben", "member");

  private Tenant as(UUID person) {
    return BUSINESS.tenant().as(staff.caller(person).orElseThrow());
  }

  private long scan() {
    Job job =
        BUSINESS.catalog().jobs().stream()
            .filter(each -> each.name().equals("files.scan"))
            .findFirst()
            .orElseThrow();
    return as(ada).within("files.update", call -> job.operation().handle(null, call)).changed();
  }

  private ProblemCode refused(UUID person, File file) {
    return as(person).refused("files.content", Map.of(), "id", file.id()).code();
  }

  @Test
  void onlyTheOwnerFetchesWhatIsNotLookedAtYetAndNobodyWhatHasAVirus() {
    File good = upload(as(ada), "good", "fine");
    File bad = upload(as(ada), "bad", "a virus");
    assertEquals(ScanStatus.PENDING, good.scanStatus);
    as(ada).call("files.content", Map.of(), "id", good.id());
    assertEquals(ProblemCode.CONFLICT, refused(ben, good));
    assertEquals(2, scan());
    as(ben).call("files.content", Map.of(), "id", good.id());
    assertEquals(ProblemCode.CONFLICT, refused(ada, bad));
    File read = as(ada).call("files.get", Map.of(), "id", bad.id());
    assertEquals(ScanStatus.INFECTED, read.scanStatus);
    assertEquals(
        ProblemCode.CONFLICT,
        as(ada).refused("files.shares.create", Map.of(), "fileId", bad.id()).code());
    assertEquals(0, scan());
  }
}
