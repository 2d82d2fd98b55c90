package com.ecosire.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The CPU time and memory of a process, as Linux counts it. */
final class Cpu {
  /** Microseconds of a tick: Linux counts hundredths of a second, whatever the machine. */
  private static final long TICK = 10_000;

  // Fields of /proc/PID/stat behind the name, which can hold blanks and ends with a bracket.
  private static final int USER = 11;
  private static final int SYSTEM = 12;

  private Cpu() {}

  /** Microseconds in user and system mode since the process began, without its children's. */
  static long micros(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * TICK;
  }

  /** Megabytes that are in memory. */
  static long residentMegabytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
