package com.ecosire.gateway.pipeline;

import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.perMinute;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.uncounted;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.many;
import static com.ecosire.domain.operation.Output.nothing;
import static com.ecosire.domain.operation.Output.one;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.shape.Doc;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Operations whose methods each test chooses. */
final class TrialsModule implements BusinessModule {
  /** What the operations do. */
  static final AtomicReference<Function<Call, Integer>> METHOD = new AtomicReference<>();

  /** How often they did it. */
  static final AtomicInteger COUNT = new AtomicInteger();

  @Doc("What a trial is given")
  record Given(@Doc("Any number") int number) {}

  @Doc("What a trial answers")
  record Answer(@Doc("How often the method ran") int count) {}

  static void does(Function<Call, Integer> method) {
    COUNT.set(0);
    METHOD.set(method);
  }

  /** The database's refusal of a number, wrapped as the persistence provider wraps it. */
  static RuntimeException database(int code, String state) {
    return new PersistenceException(new IllegalStateException(new SQLException("no", state, code)));
  }

  private static Answer count(Given given, Call call) {
    COUNT.incrementAndGet();
    return new Answer(METHOD.get().apply(call));
  }

  @Override
  public ModuleApi api() {
    return module("trials", Area.PLATFORM, "Operations for tests")
        .command("run", Given.class, one(Answer.class), "Run the method", TrialsModule::count)
        .command(
            "list",
            Given.class,
            many(Answer.class),
            "Run the method, give a list",
            (given, call) -> List.of(count(given, call)))
        .command(
            "print",
            Given.class,
            file("text/plain"),
            "Run the method, give a file",
            (given, call) -> text("run " + count(given, call).count()))
        .command(
            "none",
            Given.class,
            nothing(),
            "Run the method, give nothing",
            (given, call) -> {
              count(given, call);
              return null;
            })
        .command(
            "knock",
            Given.class,
            one(Answer.class),
            "Anybody may, twice a minute",
            TrialsModule::count,
            publicly(),
            perMinute(2))
        .command(
            "rule",
            Given.class,
            one(Answer.class),
            "Admins may",
            TrialsModule::count,
            needs(Access.ADMIN))
        .query(
            "spare",
            Given.class,
            one(Answer.class),
            "Counts not against the day",
            TrialsModule::count,
            uncounted())
        .query("look", Given.class, one(Answer.class), "Only reads", TrialsModule::count);
  }

  private static FileContent text(String text) {
    return new FileContent(
        "text/plain", "a.txt", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
