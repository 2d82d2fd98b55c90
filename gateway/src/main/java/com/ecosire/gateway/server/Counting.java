package com.ecosire.gateway.server;

import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.organizations.Plans;
import com.ecosire.domain.platform.organizations.QuotaReached;
import com.ecosire.gateway.limits.Limits;
import com.ecosire.gateway.limits.LocalRateLimiter;
import com.ecosire.gateway.limits.QuotaLedger;
import com.ecosire.gateway.limits.Quotas;
import com.ecosire.gateway.limits.RateLimiter;
import com.ecosire.gateway.nodes.RedisLink;
import com.ecosire.gateway.nodes.RightsEpoch;
import com.ecosire.gateway.nodes.SharedRateLimiter;
import com.ecosire.gateway.observe.OutsideHealth;
import com.ecosire.gateway.observe.RedisMeters;
import com.ecosire.gateway.pipeline.EventRows;
import com.ecosire.gateway.settings.Settings;
import com.ecosire.gateway.usage.Usage;
import com.ecosire.gateway.usage.UsageLedger;
import io.helidon.health.HealthCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What counts calls and changes of rights: for this node, or with others on Redis. */
final class Counting implements AutoCloseable {
  /** The module that tells of reached quotas. */
  private static final String QUOTAS = "organizations";

  private static final long MEGABYTE = 1L << 20;

  private final Optional<RedisLink> redis;
  private final RightsEpoch rights;
  private final Quotas quotas;
  private final Limits limits;
  private final Usage usage;

  Counting(Settings settings, Database database, Plans plans, Clock clock) {
    this.redis =
        settings.redis().url().isEmpty()
            ? Optional.empty()
            : Optional.of(new RedisLink(settings.redis()));
    // A database of our own has no other node.
    int pause = database.isOurs() ? 0 : settings.database().pollMillis();
    this.rights = new RightsEpoch(database.source(), redis, Duration.ofMillis(pause));
    QuotaLedger ledger = new QuotaLedger(database.source(), Counting::announce);
    this.quotas = new Quotas(ledger, clock, Duration.ofSeconds(settings.limits().flushSeconds()));
    Duration period = Duration.ofSeconds(settings.limits().flushSeconds());
    this.usage = new Usage(new UsageLedger(database.source()), period);
    RateLimiter local = new LocalRateLimiter(settings.limits().memory() * MEGABYTE);
    this.limits =
        new Limits(
            plans,
            settings.limits().anonymous(),
            settings.limits().operations(),
            redis.map(link -> shared(link, local, clock)).orElse(local),
            quotas);
  }

  private static RateLimiter shared(RedisLink link, RateLimiter local, Clock clock) {
    RedisMeters meters = new RedisMeters(link::isUp);
    return new SharedRateLimiter(link, local, meters::countedAlone, clock);
  }

  private static void announce(Connection connection, QuotaReached reached) throws SQLException {
    new EventRows(event -> QUOTAS, reached.organizationId(), Clock.systemUTC().instant())
        .insert(
            connection, List.of(new Event.Raised<>(OrganizationsModule.QUOTA_REACHED, reached)));
  }

  Limits limits() {
    return limits;
  }

  Usage usage() {
    return usage;
  }

  RightsEpoch rights() {
    return rights;
  }

  /** Whether Redis answers, where there is one. */
  Optional<BooleanSupplier> redis() {
    return redis.map(link -> link::isUp);
  }

  /** What the server's health says of it. */
  List<HealthCheck> health() {
    String effect = "Each node counts limits for itself until Redis is back";
    return redis().<HealthCheck>map(up -> new OutsideHealth("redis", effect, up)).stream().toList();
  }

  @Override
  public void close() {
    quotas.close();
    usage.close();
    rights.close();
    redis.ifPresent(RedisLink::close);
  }
}
