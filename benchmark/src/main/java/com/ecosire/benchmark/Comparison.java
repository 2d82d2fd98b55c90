package com.ecosire.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One call of the gateway beside the handler that does the same by hand, round after round. */
final class Comparison {
  /** Requests after which little is left to compile. */
  private static final int ENOUGH = 8_000;

  private static final int MOST_TURNS = 8;

  private final String name;
  private final double target;
  private final Load gateway;
  private final Load byHand;
  private final List<Round> rounds = new ArrayList<>();

  /**
   * A comparison.
   *
   * @param target how many times the CPU time of the handler by hand is still good
   */
  Comparison(String name, double target, Load gateway, Load byHand) {
    this.name = name;
    this.target = target;
    this.gateway = gateway;
    this.byHand = byHand;
  }

  /** CPU microseconds for a request in the server and in the database, and requests a second. */
  record Cost(double server, double database, double rate) {
    double sum() {
      return server + database;
    }
  }

  private record Round(Cost gateway, Cost byHand) {
    double ratio() {
      return gateway.sum() / byHand.sum();
    }
  }

  /** The two processes that work, by their ids. */
  record Processes(long server, long database) {}

  /** What is called. */
  String name() {
    return name;
  }

  void warm(int seconds) throws IOException, InterruptedException {
    gateway.tryOnce();
    byHand.tryOnce();
    warm(gateway, seconds);
    warm(byHand, seconds);
  }

  /** Until the compiler has seen enough, however slow the machine is; but not for ever. */
  private static void warm(Load load, int seconds) throws IOException, InterruptedException {
    long answered = 0;
    for (int turn = 0; turn < MOST_TURNS && answered < ENOUGH; turn++) {
      answered += load.send(seconds).requests();
    }
  }

  /** Both, one directly after the other, so that a noisy neighbour meets both. */
  void round(Processes processes, int seconds) throws IOException, InterruptedException {
    Cost ours = measure(gateway, processes, seconds);
    rounds.add(new Round(ours, measure(byHand, processes, seconds)));
  }

  private static Cost measure(Load load, Processes processes, int seconds)
      throws IOException, InterruptedException {
    long server = Cpu.micros(processes.server());
    long database = Cpu.micros(processes.database());
    Load.Answered answered = load.send(seconds);
    double requests = answered.requests();
    return new Cost(
        (Cpu.micros(processes.server()) - server) / requests,
        (Cpu.micros(processes.database()) - database) / requests,
        requests / answered.seconds());
  }

  static String head() {
    return "call                    gateway: server  database  sum   req/s | by hand: server "
        + " database  sum   req/s | ratio (rounds)  target";
  }

  /** The round whose ratio is the median. */
  @Override
  public String toString() {
    List<Round> sorted = rounds.stream().sorted(Comparator.comparingDouble(Round::ratio)).toList();
    Round median = sorted.get(sorted.size() / 2);
    return String.format(
        Locale.ROOT,
        "%-24s %s | %s | %.2f (%.2f to %.2f)  %.1f",
        name,
        text(median.gateway),
        text(median.byHand),
        median.ratio(),
        sorted.getFirst().ratio(),
        sorted.getLast().ratio(),
        target);
  }

  private static String text(Cost cost) {
    return String.format(
        Locale.ROOT, "%14.0f %9.0f %5.0f %7.0f", cost.server, cost.database, cost.sum(), cost.rate);
  }
}
