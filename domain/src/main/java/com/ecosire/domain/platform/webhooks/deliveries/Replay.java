package com.ecosire.domain.platform.webhooks.deliveries;

import com.ecosire.domain.platform.webhooks.catalog.EventPatterns;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Length;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** Which events are sent once more. */
@Doc("Which events are sent once more")
public record Replay(
    @Doc("From when on, 30 days back at most") @NotNull Instant from,
    @Doc("Until when, exclusive") @NotNull Instant to,
    @Doc(
            value =
                "Only these of what the endpoint subscribes to: names, or prefixes such as order.*",
            example = "order.*")
        @Size(max = 200)
        @Length(80)
        @Pattern(regexp = EventPatterns.FORM)
        List<String> events,
    @Doc("Whether those are left out that were delivered before, or wait") @Default("true")
        boolean onlyFailed) {}
