package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.shape.Doc;
import java.time.Instant;

/** Which usage is asked for. */
@Doc("Which usage is asked for")
public record AskUsage(
    @Doc("From when on, in whole hours; 30 days before the end where it is left out") Instant from,
    @Doc("Until when, in whole hours; now where it is left out") Instant to,
    @Doc("By hours, of 7 days at most, or by days, which is usual") Granularity granularity) {}
