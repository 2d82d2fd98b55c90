package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which contact is folded into which. */
@Doc("Which contact is folded into which")
record MergeContacts(
    @Doc("Stays") @NotNull @Ref("Contact") UUID survivorId,
    @Doc("Is folded in and deleted") @NotNull @Ref("Contact") UUID duplicateId) {}
