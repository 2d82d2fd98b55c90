package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Which requests are looked for. */
@Doc("Which requests are looked for")
public record FindRequests(
    @Doc("Those that came then or later") Instant from,
    @Doc("Those that came before") Instant to,
    @Doc("Those of a method") RequestMethod method,
    @Doc(value = "Those of exactly this path", example = "/api/contacts") @Size(max = 500)
        String path,
    @Doc("Those that were answered with this status or a higher one") @Min(100) @Max(599)
        Integer statusFrom,
    @Doc("Those that were answered with this status or a lower one") @Min(100) @Max(599)
        Integer statusTo,
    @Doc(value = "Those from this address", example = "192.0.2.17") @Size(max = 45) String ip,
    @Doc("The one with this id, as answers tell it in X-Request-Id") @Size(max = 64)
        String requestId) {}
