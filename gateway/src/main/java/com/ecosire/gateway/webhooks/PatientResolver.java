package com.ecosire.gateway.webhooks;

import com.ecosire.domain.platform.webhooks.targets.Resolver;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the machine for the addresses of a host, and takes a host for unknown whose name server does
 * not answer in time: whoever saves an address holds a connection to the database meanwhile.
 */
public final class PatientResolver implements Resolver {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Resolver machine;
  private final Duration patience;

  /** That of the machine. */
  public PatientResolver() {
    this(Resolver.SYSTEM, PATIENCE);
  }

  PatientResolver(Resolver machine, Duration patience) {
    this.machine = machine;
    this.patience = patience;
  }

  @Override
  public InetAddress[] addresses(String host) throws UnknownHostException {
    FutureTask<InetAddress[]> asking = new FutureTask<>(() -> machine.addresses(host));
    Thread.ofVirtual().name("resolver").start(asking);
    try {
      return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw unknown(host, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unknown(host, e);
    }
  }

  private static UnknownHostException unknown(String host, Exception cause) {
    UnknownHostException unknown = new UnknownHostException(host);
    unknown.initCause(cause);
    return unknown;
  }
}
