package dev.customersdk.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hazelcast.client.HazelcastClient;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What no limit can be made of, by the name of the argument. */
class RefusedArgumentsTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ProxyManager<String> store = Store.HAZELCAST.connect();
  private final SharedRateLimit limit = SharedRateLimit.of(store, "kohort", 100, MINUTE);

  private static void refused(String message, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @AfterAll
  static void disconnect() {
    HazelcastClient.shutdownAll();
  }

  @Test
  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is the point
  void nulls() {
    refused("store: must not be null", () -> SharedRateLimit.of(null, "kohort", 100, MINUTE));
    refused("name: must not be null", () -> SharedRateLimit.of(store, null, 100, MINUTE));
    refused("window: must not be null", () -> SharedRateLimit.of(store, "kohort", 100, null));
    refused("whenStoreFails: must not be null", () -> limit.whenStoreFails(null));
    refused("storeTimeout: must not be null", () -> limit.storeTimeout(null));
  }

  @Test
  void whatIsOutOfRange() {
    refused("name: must not be empty", () -> SharedRateLimit.of(store, " ", 100, MINUTE));
    refused(
        "name: must be shorter by 1 characters",
        () -> SharedRateLimit.of(store, "k".repeat(238), 100, MINUTE));
    refused(
        "requests: must be at least 1, was 0",
        () -> SharedRateLimit.of(store, "kohort", 0, MINUTE));
    refused(
        "window: must be more than zero, was PT0S",
        () -> SharedRateLimit.of(store, "kohort", 100, Duration.ZERO));
    refused(
        "window: must be a year at most, was PT8808H",
        () -> SharedRateLimit.of(store, "kohort", 100, Duration.ofDays(367)));
    refused(
        "window: too short for 100, was PT0.00000005S",
        () -> SharedRateLimit.of(store, "kohort", 100, Duration.ofNanos(50)));
    refused(
        "storeTimeout: must be more than zero, was PT-1S",
        () -> limit.storeTimeout(Duration.ofSeconds(-1)));
    refused("jvms: must be at least 1, was 0", () -> StoreFailure.localShare(0));
    refused(
        "jvms: must be no more than the limit, was 101",
        () -> limit.whenStoreFails(StoreFailure.localShare(101)));
  }

  @Test
  void aPolicySaysWhatItIs() {
    assertThat(StoreFailure.WAIT).hasToString("WAIT");
    assertThat(StoreFailure.localShare(4)).hasToString("localShare(4)");
  }
}
