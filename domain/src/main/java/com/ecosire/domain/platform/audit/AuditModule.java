package com.ecosire.domain.platform.audit;

import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.ownersOnly;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.ModuleApi;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The record of who did what, when and from where. */
public final class AuditModule implements BusinessModule {
  private final AuditChains chains = new AuditChains();
  private final AuditEntries entries;
  private final AuditExport export;
  private final Retention retention;
  private final Signer signer;

  /**
   * The module.
   *
   * @param homes tells the module of a resource, asked when its history is read
   */
  public AuditModule(Signer signer, Function<String, Optional<String>> homes) {
    this.signer = signer;
    this.entries = new AuditEntries(homes);
    this.export = new AuditExport(entries, chains);
    this.retention = new Retention(entries, chains, signer);
  }

  /** The entries that a request of a key wrote. */
  public List<UUID> entriesOf(String requestId, UUID key, Call call) {
    return entries.of(requestId, key, call);
  }

  private VerifiedAudit verify(VerifyAudit wanted, Call call) {
    return new Verification(entries, chains.of(call), wanted, call).run(signer);
  }

  private AuditHead head(Call call) {
    AuditChain chain = chains.of(call);
    Signer.Signature signature =
        signer.sign(AuditChain.text(call.organization(), chain.sequence, chain.hash));
    return new AuditHead(
        chain.sequence, chain.hash, chain.occurredAt, signature.value(), signature.kid());
  }

  @Override
  public ModuleApi api() {
    return module(
            "audit",
            Area.PLATFORM,
            "A tamper-evident record of who did what, when and from where",
            resource("/audit/entries", entries, "an entry of the audit")
                .list(needs(Access.ADMIN))
                .get(needs(Access.ADMIN)))
        .query(
            "export",
            ExportAudit.class,
            file("application/x-ndjson", "text/csv"),
            "All entries in the order of their numbers, with what proves the chain",
            export::file,
            needs(Access.ADMIN),
            audited())
        .query(
            "verify",
            VerifyAudit.class,
            one(VerifiedAudit.class),
            "Prove that no entry was changed, removed or moved",
            this::verify,
            via("POST"),
            needs(Access.ADMIN))
        .query(
            "head",
            one(AuditHead.class),
            "The newest entry's number and hash, signed, to be kept elsewhere",
            this::head,
            needs(Access.ADMIN))
        .query(
            "resourceHistory",
            paged(AuditEntry.class),
            "What happened with one record, newest first, also if it is deleted",
            entries::history,
            at("/audit/resources/{resourceType}/{resourceId}"))
        .query(
            "retention",
            one(AuditRetention.class),
            "How long entries are kept, and what is there",
            retention::show,
            needs(Access.ADMIN))
        .command(
            "setRetention",
            SetRetention.class,
            one(PlannedRemoval.class),
            "Set how long entries are kept; what is older goes at night",
            retention::set,
            at("/audit/retention"),
            via("PUT"),
            needs(Access.ADMIN),
            ownersOnly())
        .stores(AuditChain.class)
        .job("removeOld", Duration.ofDays(1), retention::remove);
  }
}
