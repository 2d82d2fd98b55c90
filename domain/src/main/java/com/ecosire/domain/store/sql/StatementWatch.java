package com.ecosire.domain.store.sql;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Message;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Tells the thread's {@link StatementMeter} of statements, where the driver sends them: what the
 * database itself would count. Connector/J makes one for each connection, by its name.
 */
public final class StatementWatch implements QueryInterceptor {
  /** First bytes of the commands that carry a statement out (COM_QUERY, COM_STMT_EXECUTE). */
  private static final byte QUERY = 3;

  private static final byte EXECUTE = 23;

  @Override
  public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
    return this;
  }

  @Override
  public <M extends Message> M preProcess(M command) {
    StatementMeter meter = StatementMeter.ofThread();
    if (meter != null && isStatement(command)) {
      meter.sent();
    }
    return null;
  }

  @Override
  public <M extends Message> M postProcess(M command, M answer) {
    StatementMeter meter = StatementMeter.ofThread();
    if (meter != null && isStatement(command)) {
      meter.answered();
    }
    return null;
  }

  private static boolean isStatement(Message command) {
    byte first = command.getByteBuffer()[0];
    return first == QUERY || first == EXECUTE;
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
    return null;
  }

  @Override
  public <T extends Resultset> T postProcess(
      Supplier<String> sql, Query query, T original, ServerSession session) {
    return null;
  }

  @Override
  public boolean executeTopLevelOnly() {
    return false;
  }

  @Override
  public void destroy() {
    // It holds nothing.
  }
}
