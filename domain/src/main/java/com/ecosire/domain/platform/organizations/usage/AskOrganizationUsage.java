package com.ecosire.domain.platform.organizations.usage;

import com.ecosire.domain.shape.Doc;
import java.time.LocalDate;

/** Which days of an organization's usage are asked for. */
@Doc("Which days of an organization's usage are asked for")
public record AskOrganizationUsage(
    @Doc("The first day (UTC); 29 days before the last one where it is left out") LocalDate from,
    @Doc("The last day (UTC); today where it is left out") LocalDate to) {}
