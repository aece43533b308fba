package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class ConnectionFaultTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  @Test
  void aDropBeforeReadingNeedsNoMoreThanTheFirstByte() throws IOException {
    kohort.failNext(Fault.dropBeforeReading());
    try (RawConnection connection = new RawConnection(kohort)) {
      connection.write("P");

      assertThat(connection.isCut()).isTrue();
    }
    assertThat(kohort.requests()).isEmpty();
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void aDropBeforeReadingOnAConnectionThatServedBeforeIsUsedUpByOneRequest() throws IOException {
    try (RawConnection connection = new RawConnection(kohort)) {
      connection.write(connection.create("ada@example.com"));
      assertThat(connection.readStatus()).isEqualTo(201);

      kohort.failNext(Fault.dropBeforeReading());
      connection.write(connection.create("bob@example.com"));

      assertThat(connection.isCut()).isTrue();
    }
    assertThat(kohort.requestCount()).isEqualTo(1);
    assertThat(kohort.customerCount()).isEqualTo(1);
    assertThat(RawConnection.statusOf(kohort, "/customers")).isEqualTo(200);
  }

  @Test
  void aConnectionThatSendsNothingUsesUpNoFault() throws IOException {
    kohort.failNext(Fault.status(500));
    new RawConnection(kohort).close();

    assertThat(RawConnection.statusOf(kohort, "/customers")).isEqualTo(500);
  }

  @Test
  void aDropAfterReadingWaitsForTheWholeRequestAndDoesNotApplyIt() throws IOException {
    kohort.failNext(Fault.dropAfterReading());
    try (RawConnection connection = new RawConnection(kohort)) {
      String request = connection.create("ada@example.com");
      connection.write(request.substring(0, request.length() - 1));
      assertThat(kohort.requests()).isEmpty();
      connection.write("}");

      assertThat(connection.isCut()).isTrue();
    }
    assertThat(kohort.requests()).hasToString("[POST /customers]");
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void aDropAfterProcessingAppliesIt() throws IOException {
    kohort.failNext(Fault.none(), Fault.dropAfterProcessing());
    try (RawConnection connection = new RawConnection(kohort)) {
      connection.write(connection.create("ada@example.com"));
      assertThat(connection.readStatus()).isEqualTo(201);
      connection.write(connection.create("bob@example.com"));

      assertThat(connection.isCut()).isTrue();
    }
    assertThat(kohort.requestCount()).isEqualTo(2);
    assertThat(kohort.customerCount()).isEqualTo(2);
  }

  @Test
  void aStalledRequestIsReadAndNotAppliedAndDoesNotBlockClose() throws IOException {
    KohortEmulator stalling = KohortEmulator.start();
    stalling.failNext(Fault.stall());
    try (RawConnection connection = new RawConnection(stalling)) {
      connection.write(connection.create("ada@example.com"));
      awaitStalled(true);
      assertThat(stalling.requestCount()).isEqualTo(1);
      assertThat(stalling.customerCount()).isZero();
      long start = System.nanoTime();

      stalling.close();

      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(3));
      assertThat(connection.isCut()).as("without a response").isTrue();
    }
  }

  @Test
  void aStalledRequestEndsWhenTheClientGoesAway() throws IOException {
    kohort.failNext(Fault.stall());
    try (RawConnection connection = new RawConnection(kohort)) {
      connection.write(connection.create("ada@example.com"));
      awaitStalled(true);
    }
    awaitStalled(false);
    assertThat(kohort.customerCount()).isZero();
  }

  private static void awaitStalled(boolean stalled) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (isStalled() != stalled) {
      assertThat(System.nanoTime()).as("still waiting").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private static boolean isStalled() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .filter(frame -> frame.getClassName().equals("dev.customersdk.testkit.server.Connection"))
        .anyMatch(frame -> frame.getMethodName().equals("awaitClosed"));
  }
}
