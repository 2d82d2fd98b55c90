package com.ecosire.domain.platform.files;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.platform.files.Drawer.sent;
import static com.ecosire.domain.platform.files.Drawer.text;
import static com.ecosire.domain.platform.files.Drawer.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.files.shares.FileShare;
import com.ecosire.domain.platform.files.shares.SharedFiles;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Links to files. */
class FileSharesTest {
  private final Tenant tenant = open("Shares " + UUID.randomUUID(), "enterprise");
  private final Tenant stranger = open().as(Caller.anonymous(UUID.randomUUID()));
  private final File file = upload(tenant, "Offer", "our offer");

  private FileShare share(Object... values) {
    return tenant.call("files.shares.create", sent(values), "fileId", file.id());
  }

  private static String token(FileShare share) {
    String url = Tenant.field(share, "url");
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private String fetch(String token, Object... values) {
    FileContent content = stranger.call("files.downloadShare", sent(values), "token", token);
    return text(content);
  }

  private ProblemCode refused(String token, Object... values) {
    return stranger.refused("files.downloadShare", sent(values), "token", token).code();
  }

  private ProblemCode closed(String token) {
    Problem problem = stranger.refused("files.openShare", Map.of(), "token", token);
    assertEquals(problem.code(), refused(token));
    return problem.code();
  }

  @Test
  void whoHasTheLinkSeesAndFetchesTheFile() {
    String token = token(share());
    assertTrue(token.length() >= 22, "128 random bits");
    SharedFiles.SharedFile shown = stranger.call("files.openShare", Map.of(), "token", token);
    assertEquals("Offer", shown.name());
    assertEquals(9, shown.size());
    assertFalse(shown.passwordRequired());
    assertTrue(shown.organizationName().startsWith("Shares"));
    assertEquals("our offer", fetch(token));
    Page<FileShare> page = tenant.call("files.shares.list", Map.of(), "fileId", file.id());
    FileShare listed = page.data().getFirst();
    assertNull(Tenant.field(listed, "url"), "the link is shown once");
    assertEquals(1, Tenant.<Integer>field(listed, "downloads"));
  }

  @Test
  void unknownExpiredSpentAndDeletedLinksAreAllAlike() {
    assertEquals(ProblemCode.NOT_FOUND, closed("unknown"));
    FileShare short1 = share("expiresAt", "2026-03-14T10:00:00Z");
    FileShare once = share("maxDownloads", 1);
    FileShare gone = share();
    fetch(token(once));
    assertEquals(ProblemCode.NOT_FOUND, closed(token(once)));
    tenant.call("files.shares.delete", Map.of(), "fileId", file.id(), "id", gone.id());
    assertEquals(ProblemCode.NOT_FOUND, closed(token(gone)));
    fetch(token(short1));
    stranger.at(clock("2026-03-14T10:00:00Z"));
    assertEquals(ProblemCode.NOT_FOUND, closed(token(short1)));
  }

  @Test
  void aLinkToWhatIsHiddenOrInTheTrashEnds() {
    String token = token(share());
    tenant.call("files.update", sent("visibility", "private"), "id", file.id());
    assertEquals(ProblemCode.NOT_FOUND, closed(token));
    assertEquals(
        ProblemCode.CONFLICT,
        tenant.refused("files.shares.create", Map.of(), "fileId", file.id()).code());
    tenant.call("files.update", sent("visibility", "organization"), "id", file.id());
    fetch(token);
    tenant.call("files.delete", Map.of(), "id", file.id());
    assertEquals(ProblemCode.NOT_FOUND, closed(token));
  }

  @Test
  void anEndLiesInTheFuture() {
    Problem problem =
        tenant.refused(
            "files.shares.create", sent("expiresAt", "2026-03-14T09:00:00Z"), "fileId", file.id());
    assertEquals("expiresAt", problem.details().getFirst().field());
  }

  @Test
  void aPasswordIsNeededAndFiveWrongOnesLock() {
    String token = token(share("password", "open sesame"));
    SharedFiles.SharedFile shown = stranger.call("files.openShare", Map.of(), "token", token);
    assertTrue(shown.passwordRequired());
    assertEquals(ProblemCode.INVALID_CREDENTIAL, refused(token));
    assertEquals("our offer", fetch(token, "password", "open sesame"));
    for (int i = 0; i < 5; i++) {
      assertEquals(ProblemCode.INVALID_CREDENTIAL, refused(token, "password", "wrong"));
    }
    assertEquals(ProblemCode.RATE_LIMITED, refused(token, "password", "wrong"));
    assertEquals(ProblemCode.RATE_LIMITED, refused(token, "password", "open sesame"));
    stranger.at(clock("2026-03-14T09:42:00Z"));
    assertEquals("our offer", fetch(token, "password", "open sesame"));
  }

  @Test
  void callersAtOnceNeverFetchMoreThanIsAllowed() throws Exception {
    String token = token(share("maxDownloads", 3));
    CyclicBarrier start = new CyclicBarrier(16);
    List<Callable<Boolean>> calls = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      Tenant caller = open().as(Caller.anonymous(UUID.randomUUID()));
      calls.add(
          () -> {
            start.await();
            return fetched(caller, token);
          });
    }
    int fetched = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> call : threads.invokeAll(calls)) {
        fetched += call.get() ? 1 : 0;
      }
    }
    assertEquals(3, fetched);
  }

  private static boolean fetched(Tenant caller, String token) {
    try {
      caller.call("files.downloadShare", Map.of(), "token", token);
      return true;
    } catch (ProblemException e) {
      assertEquals(ProblemCode.NOT_FOUND, e.problem().code());
      return false;
    }
  }
}
