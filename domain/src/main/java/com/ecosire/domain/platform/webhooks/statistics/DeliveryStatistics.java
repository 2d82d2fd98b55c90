package com.ecosire.domain.platform.webhooks.statistics;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How deliveries went; tests are not counted. */
@Doc("How deliveries went; tests are not counted")
public record DeliveryStatistics(
    @Doc("All of them") @NotNull Long deliveries,
    @Doc("Those that receivers took") @NotNull Long delivered,
    @Doc("Those that are given up") @NotNull Long failed,
    @Doc("Those that are still to be sent") @NotNull Long waiting,
    @Doc(value = "The delivered ones of those that came to an end, from 0 to 1", example = "0.9875")
        @Digits(integer = 1, fraction = 4)
        BigDecimal successRate,
    @Doc("Milliseconds within which half of the last answers came") Integer p50Ms,
    @Doc("Milliseconds within which 95 percent of the last answers came") Integer p95Ms,
    @Doc("The days (UTC) with deliveries") @NotNull List<DeliveriesOfDay> perDay,
    @Doc("By event, the most first") @NotNull List<DeliveriesOfEvent> perEvent,
    @Doc("By endpoint, the most first") @NotNull List<DeliveriesOfEndpoint> perEndpoint) {

  /** Of a day. */
  @Doc("Deliveries of a day")
  public record DeliveriesOfDay(
      @Doc("The day") @NotNull LocalDate date,
      @Doc("Those that receivers took") @NotNull Long delivered,
      @Doc("Those that are given up") @NotNull Long failed) {}

  /** Of an event. */
  @Doc("Deliveries of an event")
  public record DeliveriesOfEvent(
      @Doc(value = "Its name", example = "contact.created") @NotNull String event,
      @Doc("Those that receivers took") @NotNull Long delivered,
      @Doc("Those that are given up") @NotNull Long failed) {}

  /** To an endpoint. */
  @Doc("Deliveries to an endpoint")
  public record DeliveriesOfEndpoint(
      @Doc("The endpoint") @NotNull UUID endpointId,
      @Doc(value = "Where it is, or was last", example = "https://hooks.example.com/ecosire")
          @Is(Scalar.URL)
          String url,
      @Doc("Those that receivers took") @NotNull Long delivered,
      @Doc("Those that are given up") @NotNull Long failed,
      @Doc("Milliseconds within which 95 percent of the last answers came") Integer p95Ms) {}
}
