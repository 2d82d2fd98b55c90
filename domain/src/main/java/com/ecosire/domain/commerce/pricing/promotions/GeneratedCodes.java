package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Codes that were made. */
@Doc("Codes that were made")
public record GeneratedCodes(
    @Doc("How many") int created,
    @Doc(value = "The codes; with contacts in the order of these", example = "VIP-7KQ2M9XWPD")
        @NotNull
        List<String> codes) {}
