package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** While the database is away, every operation says so, over both surfaces alike. */
class UnavailableTest {
  private static final int AT_ONCE = 24;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** These answer without a look into the database. */
  private static final Set<String> WITHOUT_DATABASE =
      Set.of(
          "organizations.plans.list",
          "webhooks.catalog",
          "taxes.validateTaxId",
          "roles.mine",
          "roles.permissions",
          "auth.csrf",
          // A token without the form of one is refused before it is looked up.
          "auth.refresh",
          "auth.jwks",
          // So is one whose seal is broken.
          "notifications.unsubscribe",
          "status.confirmSubscription",
          "status.unsubscribe",
          // The status page is in memory.
          "status.current",
          "status.uptime",
          "status.feed",
          "auth.signInOptions");

  @Test
  void everyOperationAnswers503() throws Exception {
    RunningGateway gateway = RunningGateway.instance();
    Operation<?, ?> known = RunningGateway.catalog().operation("contacts.list").orElseThrow();
    assertEquals(200, Calls.rest(Who.ADMIN, known, Map.of(), Map.of()).status());
    assertEquals(200, Calls.graphql(Who.ADMIN, known, Map.of(), Map.of()).status());
    gateway.line().cut();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<Optional<String>>> calls = Calls.all().flatMap(UnavailableTest::calls).toList();
      Set<String> faults = new TreeSet<>();
      for (Future<Optional<String>> call : threads.invokeAll(calls)) {
        call.get().ifPresent(faults::add);
      }
      assertEquals(Set.of(), faults);
    } finally {
      gateway.line().mend();
      recover(gateway);
    }
  }

  private static Stream<Callable<Optional<String>>> calls(Operation<?, ?> operation) {
    var ids = Calls.strangeIds(operation);
    Callable<Optional<String>> rest =
        () ->
            fault(
                operation.id() + " over REST",
                Calls.rest(Who.ADMIN, operation, ids, Samples.required(operation)));
    Callable<Optional<String>> graphql =
        () ->
            fault(
                operation.id() + " over GraphQL",
                Calls.graphql(Who.ADMIN, operation, ids, Samples.required(operation)));
    if (WITHOUT_DATABASE.contains(operation.id())) {
      return Stream.empty();
    }
    return isOfFiles(operation) ? Stream.of(rest) : Stream.of(rest, graphql);
  }

  /** Files travel over REST; GraphQL only knows links to them, which it signs by itself. */
  private static boolean isOfFiles(Operation<?, ?> operation) {
    return operation.output() instanceof Output.Binary || Calls.takesFile(operation);
  }

  private static Optional<String> fault(String call, Answer answer) {
    boolean said = answer.problemStatus() == 503 && answer.code().equals("unavailable");
    boolean when = call.endsWith("GraphQL") || !answer.header("Retry-After").isEmpty();
    return (said && when) || isRefusedBefore(answer)
        ? Optional.empty()
        : Optional.of(call + ": " + answer.status() + " " + answer.body());
  }

  /** What is no good whatever the database says, such as another organization's id. */
  private static boolean isRefusedBefore(Answer answer) {
    return Set.of("validation_failed", "not_found", "permission_denied").contains(answer.code());
  }

  private static void recover(RunningGateway gateway) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (gateway.send(Who.ADMIN, "GET", "/api/contacts", "").status() != 200) {
      assertTrue(System.nanoTime() < deadline, "the server did not recover");
      Thread.sleep(50);
    }
  }
}
