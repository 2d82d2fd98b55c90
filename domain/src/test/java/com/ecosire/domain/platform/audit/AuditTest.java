package com.ecosire.domain.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.json.CanonicalJson;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.Persistence;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import com.ecosire.domain.transfer.TableFormat;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditTest {
  private static final AuditModule MODULE =
      new AuditModule(
          new MasterSigner(MasterKey.of("a key for tests, which opens nothing else")),
          name -> Optional.of("contacts"));
  private static final Business BUSINESS = Business.of(MODULE);
  private static final EntityManagerFactory UNIT =
      Persistence.unit(TestDatabase.dataSource(), BUSINESS.catalog().entities());
  private static final String INSERT =
      "INSERT INTO audit_entry (id, organizationId, occurredAt, actorType, actorName, module,"
          + " action, outcome, resourceType, resourceId, changes) VALUES (?, ?, ?, 'USER', 'Ada ü',"
          + " 'contacts', ?, 'SUCCESS', 'Contact', ?,"
          + " '[{\"field\":\"rate\",\"before\":null,\"after\":1.50}]')";

  private final Tenant tenant = BUSINESS.tenant();
  private final UUID record = UUID.randomUUID();

  private void write(int count, Instant at) throws SQLException {
    for (int i = 0; i < count; i++) {
      run(
          INSERT,
          Binary.of(UuidV7.next()),
          Binary.of(tenant.organization()),
          LocalDateTime.ofInstant(at, ZoneOffset.UTC),
          i % 2 == 0 ? "contacts.update" : "contacts.create",
          Binary.of(record));
    }
  }

  private static void run(String sql, Object... values) throws SQLException {
    try (Connection connection = TestDatabase.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private void tamper(String sql) throws SQLException {
    run(sql + " AND organizationId = ?", Binary.of(tenant.organization()));
  }

  private int seal() throws SQLException {
    try (Session session = new Session(UNIT, true)) {
      OptionalInt sealed = Sealing.seal(session, tenant.organization());
      session.commit();
      return sealed.orElse(-1);
    }
  }

  private void sealed(int count) throws SQLException {
    write(count, Instant.now());
    assertEquals(count, seal());
  }

  private VerifiedAudit verify(Map<String, ?> wanted) {
    return tenant.call("audit.verify", wanted);
  }

  private void broken(AuditFault reason, long at) {
    VerifiedAudit found = verify(Map.of());
    assertEquals(reason, found.reason());
    assertFalse(found.valid());
    assertEquals(at, found.brokenAt());
  }

  @Test
  void aWholeChainIsValid() throws SQLException {
    sealed(4);
    sealed(3);
    VerifiedAudit found = verify(Map.of());
    assertTrue(found.valid(), found::toString);
    assertEquals(7, found.checked());
    assertEquals(1, found.firstSequence());
    assertEquals(7, found.lastSequence());
    assertNull(found.brokenAt());
    AuditHead head = tenant.call("audit.head", Map.of());
    assertEquals(7, head.sequence());
    assertEquals(found.head(), head.hash());
    assertTrue(verify(Map.of("fromSequence", 3, "toSequence", 5)).valid());
    assertTrue(verify(Map.of("expectedHead", head.hash())).valid());
  }

  @Test
  void nothingIsValidToo() {
    VerifiedAudit found = verify(Map.of());
    assertTrue(found.valid());
    assertEquals(0, found.checked());
    assertEquals("0".repeat(64), found.head());
  }

  @Test
  void aChangedEntryIsFound() throws SQLException {
    sealed(5);
    tamper("UPDATE audit_entry SET actorName = 'Eve' WHERE sequence = 3");
    broken(AuditFault.CHANGED, 3);
  }

  @Test
  void aRemovedEntryIsFoundWhereverItWas() throws SQLException {
    sealed(5);
    tamper("DELETE FROM audit_entry WHERE sequence = 5");
    broken(AuditFault.MISSING, 5);
    tamper("DELETE FROM audit_entry WHERE sequence = 3");
    broken(AuditFault.MISSING, 3);
    tamper("DELETE FROM audit_entry WHERE sequence = 1");
    broken(AuditFault.MISSING, 1);
  }

  @Test
  void swappedEntriesAreFound() throws SQLException {
    sealed(5);
    tamper("UPDATE audit_entry SET sequence = 99 WHERE sequence = 3");
    tamper("UPDATE audit_entry SET sequence = 3 WHERE sequence = 4");
    tamper("UPDATE audit_entry SET sequence = 4 WHERE sequence = 99");
    broken(AuditFault.REORDERED, 3);
  }

  @Test
  void aKeptHeadShowsThatTheNewestWereCutOff() throws SQLException {
    sealed(5);
    AuditHead kept = tenant.call("audit.head", Map.of());
    AuditEntry fourth =
        tenant
            .<Page<AuditEntry>>call("audit.entries.list", Map.of("sortBy", "sequence"))
            .data()
            .get(1);
    tamper("DELETE FROM audit_entry WHERE sequence = 5");
    tamper("UPDATE audit_chain SET sequence = 4, hash = '" + fourth.hash() + "' WHERE 1 = 1");
    assertTrue(verify(Map.of()).valid());
    VerifiedAudit found = verify(Map.of("expectedHead", kept.hash()));
    assertEquals(AuditFault.HEAD_MISMATCH, found.reason());
    assertEquals(5, found.brokenAt());
  }

  @Test
  void exportedLinesProveTheChainByThemselves() throws Exception {
    sealed(500);
    sealed(3);
    String previous = "0".repeat(64);
    long sequence = 0;
    for (String line : export(Map.of()).lines().toList()) {
      Map<String, Object> entry = new TreeMap<>();
      ((Map<?, ?>) JsonText.parse(line)).forEach((name, value) -> entry.put("" + name, value));
      assertEquals(previous, entry.remove("previousHash"));
      Object hash = entry.remove("hash");
      byte[] text = (previous + CanonicalJson.of(entry)).getBytes(StandardCharsets.UTF_8);
      previous = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
      assertEquals(previous, hash);
      assertEquals(++sequence, ((Number) entry.get("sequence")).longValue());
    }
    assertEquals(503, sequence);
    assertEquals(252, export(Map.of("action", "contacts.update")).lines().count());
    assertEquals(504, export(Map.of("format", TableFormat.CSV)).lines().count());
  }

  private String export(Map<String, ?> wanted) throws IOException {
    FileContent file = tenant.call("audit.export", wanted);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.body().writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theHistoryOfARecordIsNewestFirstAndEmptyForUnknownOnes() throws SQLException {
    write(1, Instant.now().minusSeconds(60));
    write(1, Instant.now());
    Page<AuditEntry> history =
        tenant.call(
            "audit.resourceHistory", Map.of(), "resourceType", "Contact", "resourceId", record);
    assertEquals(2, history.data().size());
    assertTrue(history.data().getFirst().occurredAt.isAfter(history.data().getLast().occurredAt));
    Page<AuditEntry> none =
        tenant.call(
            "audit.resourceHistory",
            Map.of(),
            "resourceType",
            "Contact",
            "resourceId",
            UUID.randomUUID());
    assertEquals(List.of(), none.data());
  }

  @Test
  void retentionIsOneToTenYears() {
    for (int days : new int[] {364, 3651}) {
      assertEquals(
          "validation_failed",
          tenant.refused("audit.setRetention", Map.of("days", days)).code().word());
    }
  }

  @Test
  void removalTakesTheOldestAndLeavesASignedCheckpoint() throws SQLException {
    write(3, Instant.now().minus(Duration.ofDays(400)));
    write(2, Instant.now());
    assertEquals(5, seal());
    PlannedRemoval planned = tenant.call("audit.setRetention", Map.of("days", 365));
    assertEquals(3, planned.removes());
    Job job = BUSINESS.catalog().jobs().getFirst();
    assertEquals("audit.removeOld", job.name());
    assertEquals(3, work(job).changed());
    assertEquals(0, work(job).changed());
    AuditRetention left = tenant.call("audit.retention", Map.of());
    assertEquals(4, left.oldestSequence());
    assertEquals(3, left.checkpointSequence());
    assertEquals(2, left.entries());
    assertTrue(verify(Map.of()).valid());
    tamper("UPDATE audit_chain SET checkpointSignature = 'forged' WHERE 1 = 1");
    assertFalse(verify(Map.of()).valid());
  }

  private Job.Progress work(Job job) {
    tenant.at(Clock.systemUTC());
    return tenant.within("audit.setRetention", call -> job.operation().handle(null, call));
  }

  @Test
  void onlyOneSealsAtATime() throws SQLException {
    sealed(1);
    write(2, Instant.now());
    try (Session first = new Session(UNIT, true)) {
      assertEquals(2, Sealing.seal(first, tenant.organization()).orElseThrow());
      assertEquals(-1, seal());
      // The first one dies: its transaction is taken back.
    }
    assertEquals(2, seal());
    assertTrue(verify(Map.of()).valid());
  }
}
