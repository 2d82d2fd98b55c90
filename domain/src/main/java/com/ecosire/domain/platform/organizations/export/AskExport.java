package com.ecosire.domain.platform.organizations.export;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Length;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is wanted of an organization's data. */
@Doc("What is wanted of an organization's data")
record AskExport(
    @Doc(value = "Only these modules; all without", example = "contacts")
        @Size(max = 57)
        @Length(40)
        List<String> modules) {}
