package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** How many codes are wanted, and what they look like. */
@Doc("How many codes are wanted, and what they look like")
public record GenerateCodes(
    @Doc(value = "How many; with contacts there is one for each", example = "100")
        @NotNull
        @Min(1)
        @Max(10_000)
        Integer count,
    @Doc(value = "What they begin with", example = "VIP-")
        @Size(max = 10)
        @Pattern(regexp = "[A-Za-z0-9_-]*")
        String prefix,
    @Doc("Random characters behind the prefix") @Min(4) @Max(30) @Default("10") int length,
    @Doc("The contacts that get one each, which nobody else can use")
        @Ref("Contact")
        @Size(max = 10_000)
        List<UUID> contactIds) {

  String start() {
    return prefix == null ? "" : prefix;
  }

  List<UUID> contacts() {
    return contactIds == null ? List.of() : contactIds.stream().distinct().toList();
  }
}
