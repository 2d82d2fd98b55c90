package com.ecosire.gateway.settings;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Clients that stay connected to be told of events. */
public record SubscriptionSettings(
    @Doc("Connections of one key or person to this node at most; of strangers, from one address")
        @Default("20")
        @Min(1)
        @Max(100_000)
        int perCaller,
    @Doc("Connections of one organization to this node at most")
        @Default("200")
        @Min(1)
        @Max(1_000_000)
        int perOrganization,
    @Doc("Connections of all to this node at most, of those that http.maxConnections allows")
        @Default("2000")
        @Min(1)
        @Max(1_000_000)
        int perNode,
    @Doc("Documents at work over one WebSocket at most, subscriptions among them")
        @Default("20")
        @Min(1)
        @Max(1000)
        int perSocket,
    @Doc("Events that wait for a slow client at most before its subscription ends")
        @Default("256")
        @Min(1)
        @Max(100_000)
        int queue) {}
