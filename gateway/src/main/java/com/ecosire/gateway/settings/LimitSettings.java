package com.ecosire.gateway.settings;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Calls of any minute, and of a day. */
public record LimitSettings(
    @Doc("Calls a minute of an address without a credential") @Default("60") @Min(1) @Max(1_000_000)
        int anonymous,
    @Doc("Calls a minute of a key or user on the free plan; 0 leaves what the plan offers")
        @Default("0")
        @Min(0)
        @Max(1_000_000)
        int free,
    @Doc("Calls a minute of a key or user on the starter plan; 0 leaves what the plan offers")
        @Default("0")
        @Min(0)
        @Max(1_000_000)
        int starter,
    @Doc("Calls a minute of a key or user on the business plan; 0 leaves what the plan offers")
        @Default("0")
        @Min(0)
        @Max(1_000_000)
        int business,
    @Doc("Calls a minute of a key or user on the enterprise plan; 0 leaves what the plan offers")
        @Default("0")
        @Min(0)
        @Max(1_000_000)
        int enterprise,
    @Doc("Calls a day of an organization on the free plan; 0 leaves what the plan offers")
        @Default("0")
        @Min(0)
        long freeDaily,
    @Doc("Calls a day of an organization on the starter plan; 0 leaves what the plan offers")
        @Default("0")
        @Min(0)
        long starterDaily,
    @Doc("Calls a day of an organization on the business plan; 0 leaves what the plan offers")
        @Default("0")
        @Min(0)
        long businessDaily,
    @Doc("Calls a day of an organization on the enterprise plan; 0 leaves what the plan offers")
        @Default("0")
        @Min(0)
        long enterpriseDaily,
    @Doc("How many times the limits of single operations are raised; 1 is what is documented")
        @Default("1")
        @Min(1)
        @Max(1_000_000)
        int operations,
    @Doc("Seconds after which the calls of a day are written down, and others' are heard of")
        @Default("1")
        @Min(1)
        @Max(3600)
        int flushSeconds,
    @Doc("Megabytes of memory for counting at most; the longest silent are forgotten first")
        @Default("16")
        @Min(1)
        @Max(4096)
        int memory) {}
