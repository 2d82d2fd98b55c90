package com.ecosire.gateway;

import com.ecosire.gateway.observe.LogSetup;
import com.ecosire.gateway.server.Gateway;
import com.ecosire.gateway.settings.SettingsException;
import com.ecosire.gateway.settings.SettingsReader;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;

/** Starts the server, says what it is, and stops it with the process. */
public final class Main {
  private Main() {}

  /** The arguments are {@code --no-demo} and {@code --key=value} for any setting. */
  public static void main(String[] arguments) {
    try {
      start(SettingsReader.read(List.of(arguments), System.getProperties(), System.getenv()));
    } catch (SettingsException e) {
      // Nothing is set up yet, nor is anything running.
      System.err.println(e.getMessage());
      System.exit(StartFailure.EXIT_CODE);
    }
  }

  private static void start(SettingsReader.Effective effective) {
    LogSetup.apply(effective.settings().log());
    StartLog log = new StartLog(effective);
    log.configuration();
    try {
      Gateway gateway = Gateway.start(effective.settings());
      Thread end = new Thread(() -> stop(gateway), "gateway-end");
      Runtime.getRuntime().addShutdownHook(end);
      log.ready(gateway);
      welcome(log.welcome(gateway), System.out);
    } catch (IOException | SQLException | RuntimeException e) {
      StartFailure.report(e);
      // What was started so far must not keep the process alive; the database notices its end.
      System.exit(StartFailure.EXIT_CODE);
    }
  }

  /** On the terminal and not in the log, since there are keys in it. */
  private static void welcome(String text, PrintStream terminal) {
    terminal.println(text);
    terminal.flush();
  }

  /** Not by the logging system, which ends itself at the same time as this. */
  private static void stop(Gateway gateway) {
    System.err.println("Stopping: running requests end, new ones go elsewhere");
    gateway.close();
    System.err.println("Stopped");
  }
}
