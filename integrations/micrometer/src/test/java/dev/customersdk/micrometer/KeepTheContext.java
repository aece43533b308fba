package dev.customersdk.micrometer;

import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What the caller's thread has is there when the call's future completes. */
final class KeepTheContext {

  private static final Logger LOG = LoggerFactory.getLogger("shop");

  private KeepTheContext() {}

  /** Once, when the application starts: the MDC is to be carried along. */
  static void registerTheMdc() {
    ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor());
  }

  static CompletableFuture<Customer> run(KohortClient kohort, String id) {
    MDC.put("order", "4711");
    LOG.info("asking for the customer");
    return kohort
        .customers()
        .prepare()
        .get(id)
        .executeAsync()
        .whenComplete((customer, failure) -> LOG.info("the customer is there"));
  }
}
