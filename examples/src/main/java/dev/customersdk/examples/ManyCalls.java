package dev.customersdk.examples;

import dev.customersdk.core.Bulk;
import dev.customersdk.core.BulkResult;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Other ways to run many calls, and to have many rows. */
final class ManyCalls {

  private ManyCalls() {}

  /** As soon as each is there, until the first failure, and with a word on how far it is. */
  static List<Long> untilOneFails(KohortClient kohort, Stream<String> ids, Consumer<String> log) {
    Bulk bulk =
        Bulk.atMost(4)
            .asCompleted()
            .stopOnFailure()
            .onProgress(so -> log.accept(so.succeeded() + " of " + so.begun()));
    List<Long> failed = new ArrayList<>();
    try (var results = bulk.run(ids, kohort.customers().prepare()::get).stream()) {
      results
          .filter(result -> result.failure().isPresent())
          .map(BulkResult::index)
          .forEach(failed::add);
    }
    return failed;
  }

  /** On threads of yours, such as {@code Executors.newVirtualThreadPerTaskExecutor()} gives. */
  static long onThreads(KohortClient kohort, List<String> ids, Executor threads) {
    Bulk bulk = Bulk.atMost(200).withExecutor(threads);
    try (var run = bulk.run(ids, kohort.customers().prepare()::get)) {
      return run.stream().filter(result -> result.failure().isEmpty()).count();
    }
  }

  /** Whatever the list does meanwhile: its ids are read to the end first. */
  static long deleteAll(KohortClient kohort) {
    List<String> ids = kohort.customers().list().snapshot(Customer::id);
    try (var run = Bulk.atMost(8).run(ids, kohort.customers().prepare()::delete)) {
      return run.stream().filter(result -> result.failure().isPresent()).count();
    }
  }

  /** Each row is requested when the one before has been dealt with. */
  static void oneByOne(KohortClient kohort, Flow.Subscriber<Customer> subscriber) {
    kohort.customers().list().prefetch().publisher().subscribe(subscriber);
  }
}
