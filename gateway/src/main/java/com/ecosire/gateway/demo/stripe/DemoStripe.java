package com.ecosire.gateway.demo.stripe;

import com.ecosire.gateway.stripe.StandIn;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Starts the stand-in of a first look, on the same port each time where that is free. */
public final class DemoStripe implements StandIn.Maker {
  private static final int PORT = 12_111;

  @Override
  public StandIn start(Path folder) {
    int port = isFree(PORT) ? PORT : 0;
    Optional<Path> file = Optional.of(folder.resolve("stripe-stand-in.json"));
    return StripeStandIn.start(port, file, Clock.systemUTC());
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
