package com.ecosire.gateway.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Forwards connections to another port, until it is cut. */
final class Forwarder implements AutoCloseable {
  private final int target;
  private final ServerSocket listener;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  Forwarder(int target) throws IOException {
    this.target = target;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Ends all connections, and each new one at once. */
  void cut() {
    cut = true;
    sockets.forEach(Forwarder::end);
  }

  void mend() {
    cut = false;
  }

  private void listen() {
    try {
      while (true) {
        Socket near = listener.accept();
        if (cut) {
          end(near);
        } else {
          join(near, new Socket(InetAddress.getLoopbackAddress(), target));
        }
      }
    } catch (IOException e) {
      cut();
    }
  }

  private void join(Socket near, Socket far) {
    sockets.add(near);
    sockets.add(far);
    Thread.ofVirtual().start(() -> copy(near, far));
    Thread.ofVirtual().start(() -> copy(far, near));
  }

  private void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One side has ended; so does the other.
    } finally {
      end(from);
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    cut();
  }
}
