package com.ecosire.gateway.observe;

import com.ecosire.domain.json.Instants;
import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.settings.Settings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Sets up the platform's logging: one line for each event, to the standard error. */
public final class LogSetup {
  /** Libraries that say at the level of news what nobody needs to know. */
  private static final List<String> CHATTY =
      List.of("io.helidon", "com.zaxxer.hikari", "org.flywaydb", "org.eclipse.persistence");

  // Held, because the logging system keeps loggers by weak references and would forget the level.
  private static final List<Logger> QUIET = CHATTY.stream().map(Logger::getLogger).toList();

  private LogSetup() {}

  /** Logs as the settings say, from now on. */
  public static void apply(Settings.Log settings) {
    Level level = level(settings.level());
    Logger root = Logger.getLogger("");
    for (Handler former : root.getHandlers()) {
      root.removeHandler(former);
    }
    Handler handler = new ConsoleHandler();
    handler.setLevel(Level.ALL);
    handler.setFormatter(settings.form() == Settings.Log.Form.JSON ? new Json() : new Text());
    root.addHandler(handler);
    root.setLevel(level);
    boolean isNews = level.intValue() >= Level.INFO.intValue();
    QUIET.forEach(logger -> logger.setLevel(isNews ? Level.WARNING : level));
  }

  private static Level level(Settings.Log.Level level) {
    return switch (level) {
      case ERROR -> Level.SEVERE;
      case WARNING -> Level.WARNING;
      case INFO -> Level.INFO;
      case DEBUG -> Level.FINE;
    };
  }

  private static String word(Level level) {
    return level.equals(Level.SEVERE) ? "ERROR" : level.getName();
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static final class Text extends Formatter {
    @Override
    public String format(LogRecord event) {
      String trace = event.getThrown() == null ? "" : trace(event.getThrown());
      return "%s %s %s%n%s"
          .formatted(
              Instants.text(event.getInstant()),
              word(event.getLevel()),
              formatMessage(event),
              trace);
    }
  }

  private static final class Json extends Formatter {
    @Override
    public String format(LogRecord event) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("at", Instants.text(event.getInstant()));
      members.put("log", event.getLoggerName());
      members.put("level", word(event.getLevel()));
      members.put("message", formatMessage(event));
      if (event.getThrown() != null) {
        members.put("failure", trace(event.getThrown()));
      }
      return JsonText.write(members) + System.lineSeparator();
    }
  }
}
