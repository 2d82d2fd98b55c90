package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which contact was folded into which. */
@Doc("Which contact was folded into which")
public record MergedContacts(
    @Doc("The contact that stayed") @NotNull UUID survivorId,
    @Doc("The contact that was folded in and deleted") @NotNull UUID duplicateId) {}
