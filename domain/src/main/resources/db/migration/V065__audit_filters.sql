-- The audit is filtered by address and by kind of actor, too.
ALTER TABLE audit_entry
  ADD KEY ix_audit_entry_ip (organizationId, ip, occurredAt, id),
  ADD KEY ix_audit_entry_actorType (organizationId, actorType, occurredAt, id);
