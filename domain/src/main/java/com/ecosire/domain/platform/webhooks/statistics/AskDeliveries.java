package com.ecosire.domain.platform.webhooks.statistics;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import java.time.Instant;
import java.util.UUID;

/** Which deliveries are counted. */
@Doc("Which deliveries are counted")
public record AskDeliveries(
    @Doc("Made from then on; 7 days before the end where it is missing") Instant from,
    @Doc("Made before then; now where it is missing") Instant to,
    @Doc("Only those to one endpoint") @Ref("WebhookEndpoint") UUID endpointId) {}
