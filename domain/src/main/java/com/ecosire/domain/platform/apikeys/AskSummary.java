package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.shape.Doc;
import java.time.LocalDate;

/** Which usage is summed up. */
@Doc("Which usage is summed up")
record AskSummary(
    @Doc("The first day (UTC); 29 days before the last one where it is left out") LocalDate from,
    @Doc("The last day (UTC); today where it is left out") LocalDate to,
    @Doc("Keys of this environment only") KeyEnvironment environment) {}
