package com.ecosire.gateway.server;

import com.ecosire.domain.store.DatabaseLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forwards connections to another port, until it is cut or stalled. */
public final class Forwarder implements AutoCloseable {
  private static final Pattern PLACE = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");

  private final int target;
  private final ServerSocket listener;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;
  private volatile CountDownLatch open = new CountDownLatch(0);

  /** Forwards to a port of this machine, from a port of its own. */
  public Forwarder(int target) throws IOException {
    this.target = target;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::listen);
  }

  /** Forwards to a database of this machine. */
  public static Forwarder to(DatabaseLogin login) throws IOException {
    Matcher place = PLACE.matcher(login.url());
    if (!place.find()) {
      throw new IllegalArgumentException("the database is elsewhere: " + login);
    }
    return new Forwarder(Integer.parseInt(place.group(1)));
  }

  /** The same login, by this way. */
  public DatabaseLogin through(DatabaseLogin login) {
    String url = PLACE.matcher(login.url()).replaceFirst("127.0.0.1:" + port());
    return new DatabaseLogin(url, login.user(), login.password());
  }

  /** Where to connect to. */
  public int port() {
    return listener.getLocalPort();
  }

  /** Ends all connections, and each new one at once. */
  public void cut() {
    cut = true;
    sockets.forEach(Forwarder::end);
  }

  /** Takes connections, and lets nothing through. */
  public void stall() {
    open = new CountDownLatch(1);
  }

  /** Lets everything through again. */
  public void mend() {
    cut = false;
    open.countDown();
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
      byte[] bytes = new byte[8192];
      for (int read = 0; read >= 0; read = from.getInputStream().read(bytes)) {
        open.await();
        to.getOutputStream().write(bytes, 0, read);
      }
    } catch (IOException | InterruptedException e) {
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
    mend();
    cut();
  }
}
