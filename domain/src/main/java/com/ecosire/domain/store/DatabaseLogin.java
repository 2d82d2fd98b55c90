package com.ecosire.domain.store;

import com.ecosire.domain.store.sql.StatementWatch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the database is and who may enter.
 *
 * @param url a URL of Connector/J, with the parameters that measured best
 */
public record DatabaseLogin(String url, String user, String password) {
  private static final Map<String, String> PARAMETERS = parameters();

  /** Fills in the parameters that the URL does not set itself; {@code mysql://} does for short. */
  public DatabaseLogin {
    url = complete(url.startsWith("mysql://") ? "jdbc:" + url : url);
  }

  /** The same server and user, another database. */
  public DatabaseLogin database(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return new DatabaseLogin(
        url.replaceFirst("(//[^/?]+)(/[^?]*)?", "$1/" + encoded), user, password);
  }

  /** Says where and who; the password stays out of logs. */
  @Override
  public String toString() {
    return user + " at " + url.substring(0, url.indexOf('?'));
  }

  private static String complete(String url) {
    String missing =
        PARAMETERS.entrySet().stream()
            .filter(parameter -> !url.contains(parameter.getKey() + "="))
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(Collectors.joining("&"));
    if (missing.isEmpty()) {
      return url;
    }
    return url + (url.contains("?") ? "&" : "?") + missing;
  }

  private static Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("cachePrepStmts", "true");
    parameters.put("prepStmtCacheSize", "250");
    // The default of 256 characters leaves out most of what the persistence provider writes.
    parameters.put("prepStmtCacheSqlLimit", "4096");
    parameters.put("useServerPrepStmts", "true");
    parameters.put("rewriteBatchedStatements", "true");
    parameters.put("useLocalSessionState", "true");
    parameters.put("cacheServerConfiguration", "true");
    parameters.put("elideSetAutoCommits", "true");
    parameters.put("connectionTimeZone", "UTC");
    parameters.put("forceConnectionTimeZoneToSession", "true");
    // Owners are told how many statements a call took.
    parameters.put("queryInterceptors", StatementWatch.class.getName());
    // A database that went silent without closing its connections would hold threads for ever.
    parameters.put("socketTimeout", "30000");
    return parameters;
  }
}
