package com.ecosire.domain.platform.status.subscribers;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Who is told of what from now on. */
@Doc("Who is told of what from now on")
public record ConfirmedSubscription(
    @Doc("The e-mail address or webhook") @NotNull String target,
    @Doc("The names of the components; all where there are none") @NotNull
        List<String> components) {}
