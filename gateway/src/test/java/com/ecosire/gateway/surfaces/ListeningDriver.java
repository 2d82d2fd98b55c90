package com.ecosire.gateway.surfaces;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;

/** Stands between the server and its database driver, and notes what is sent. */
final class ListeningDriver implements Driver {
  private static final String PREFIX = "jdbc:listening:";
  private static final List<HeardStatement> HEARD = new CopyOnWriteArrayList<>();
  private static volatile boolean listening;

  private ListeningDriver() {}

  /** The URL by which a pool gets connections that are listened to. */
  static String url(String url) throws SQLException {
    DriverManager.registerDriver(new ListeningDriver());
    return url.replaceFirst("jdbc:", PREFIX);
  }

  /** What is sent while something is done. */
  static List<HeardStatement> during(Runnable work) {
    HEARD.clear();
    listening = true;
    try {
      work.run();
    } finally {
      listening = false;
    }
    return List.copyOf(HEARD);
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith(PREFIX);
  }

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    if (!acceptsURL(url)) {
      return null;
    }
    Connection real = DriverManager.getConnection(url.replaceFirst(PREFIX, "jdbc:"), info);
    return proxy(
        Connection.class, (proxy, method, arguments) -> onConnection(real, method, arguments));
  }

  private static Object onConnection(Connection real, Method method, Object[] arguments)
      throws Throwable {
    Object answer = call(real, method, arguments);
    if (answer instanceof PreparedStatement statement && arguments[0] instanceof String sql) {
      HeardStatement heard = new HeardStatement(sql, new ArrayList<>());
      return proxy(
          PreparedStatement.class,
          (proxy, word, values) -> onStatement(statement, heard, word, values));
    }
    return answer;
  }

  private static Object onStatement(
      PreparedStatement real, HeardStatement heard, Method method, Object[] arguments)
      throws Throwable {
    String name = method.getName();
    if (name.equals("clearParameters")) {
      heard.parameters().clear();
    } else if (name.startsWith("set") && arguments.length > 1) {
      heard.parameters().add(new HeardStatement.Setter(method, Arrays.asList(arguments)));
    } else if (name.startsWith("execute") && listening) {
      HEARD.add(new HeardStatement(heard.sql(), List.copyOf(heard.parameters())));
    }
    return call(real, method, arguments);
  }

  private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            ListeningDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }
}
