package com.ecosire.domain.platform.status.subscribers;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Who wants to be told of what. */
@Doc("Who wants to be told of what")
public record SubscribeToStatus(
    @Doc(value = "Where mails go; this or a webhook", example = "ops@example.com") @Is(Scalar.EMAIL)
        String email,
    @Doc("Where messages are posted to; this or an e-mail address") @Is(Scalar.URL)
        String webhookUrl,
    @Doc("The components to be told of; all where there are none") @Size(max = 100)
        List<UUID> componentIds,
    @Doc("Language of the mails; the operator's where it is left out") @Is(Scalar.LOCALE)
        String locale) {}
