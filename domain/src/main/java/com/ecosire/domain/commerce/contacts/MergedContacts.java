package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which contact was folded into which. */
@Doc("Which contact was folded into which")
public record MergedContacts(
    @Doc("The contact that stayed") @NotNull UUID survivorId,
    @Doc("The contact that was folded in and deleted") @NotNull UUID duplicateId) {

  /**
   * Gives what belongs to the duplicate to the contact that stays.
   *
   * @param entity whose records they are
   * @param attribute where they name their contact, such as {@code input.contactId}
   */
  public void move(Class<? extends Stored> entity, String attribute, Call call) {
    call.session()
        .manager()
        .createQuery(
            "update "
                + entity.getSimpleName()
                + " r set r."
                + attribute
                + " = :to, r.updatedAt = :now, r.version = r.version + 1 where r.organizationId ="
                + " :org and r."
                + attribute
                + " = :from")
        .setParameter("to", survivorId)
        .setParameter("now", call.now())
        .setParameter("org", call.organization())
        .setParameter("from", duplicateId)
        .executeUpdate();
  }
}
