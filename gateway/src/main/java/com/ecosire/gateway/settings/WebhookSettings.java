package com.ecosire.gateway.settings;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Events that are sent to the servers of customers. */
public record WebhookSettings(
    @Doc("Whether they may go to this machine itself, also by http; for development")
        @Default("false")
        boolean loopback,
    @Doc("Whether they may go to addresses of private networks") @Default("false")
        boolean privateNetworks,
    @Doc("Requests of this node at a time at most") @Default("512") @Min(10) @Max(100_000)
        int maxConcurrent,
    @Doc("How many times faster the waits between attempts run; for tests")
        @Default("1")
        @Min(1)
        @Max(1_000_000)
        int timeFactor) {}
