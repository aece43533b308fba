package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StalledRequestTest {

  @Test
  void isReadAndGetsNoResponseAndIsNotApplied() {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      kohort.failNext(Fault.stall());
      Caller caller = new Caller(kohort);

      assertThatThrownBy(
              () ->
                  caller.send(
                      caller
                          .request("/customers")
                          .timeout(Duration.ofMillis(300))
                          .header("Content-Type", "application/json")
                          .POST(BodyPublishers.ofString("{\"emailAddress\":\"ada@example.com\"}"))
                          .build()))
          .hasCauseInstanceOf(HttpTimeoutException.class);
      assertThat(kohort.requestCount()).isEqualTo(1);
      assertThat(kohort.customerCount()).isZero();
    }
  }

  @Test
  void endsWhenTheClientGoesAway() throws IOException {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      kohort.failNext(Fault.stall());
      try (RawConnection connection = new RawConnection(kohort)) {
        connection.write(connection.create("ada@example.com"));
        await(true);
      }
      await(false);
    }
  }

  @Test
  void doesNotBlockClose() throws IOException {
    KohortEmulator kohort = KohortEmulator.start();
    kohort.failNext(Fault.stall());
    try (RawConnection connection = new RawConnection(kohort)) {
      connection.write(connection.create("ada@example.com"));
      await(true);
      long start = System.nanoTime();

      kohort.close();

      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(3));
      assertThat(connection.isCut()).isTrue();
    }
  }

  private static void await(boolean stalled) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (isStalled() != stalled) {
      assertThat(System.nanoTime()).as("still waiting").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private static boolean isStalled() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .filter(frame -> frame.getClassName().equals("dev.customersdk.testkit.server.ServedSocket"))
        .anyMatch(frame -> frame.getMethodName().equals("awaitClosed"));
  }
}
