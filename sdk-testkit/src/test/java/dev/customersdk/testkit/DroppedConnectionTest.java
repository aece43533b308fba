package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class DroppedConnectionTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  @Test
  void beforeReadingNeedsNoMoreThanTheFirstByte() throws IOException {
    kohort.failNext(Fault.dropBeforeReading());
    try (RawConnection connection = new RawConnection(kohort)) {
      connection.write("P");

      assertThat(connection.isCut()).isTrue();
    }
    assertThat(kohort.requests()).isEmpty();
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void beforeReadingOnAConnectionThatServedBeforeIsUsedUpByOneRequest() throws IOException {
    try (RawConnection connection = new RawConnection(kohort)) {
      connection.write(connection.create("ada@example.com"));
      assertThat(connection.readResponse()).startsWith("HTTP/1.1 201 ");

      kohort.failNext(Fault.dropBeforeReading());
      connection.write(connection.create("bob@example.com"));

      assertThat(connection.isCut()).isTrue();
    }
    assertThat(kohort.requestCount()).isEqualTo(1);
    assertThat(kohort.customerCount()).isEqualTo(1);
    assertThat(RawConnection.exchange(kohort, "GET /customers HTTP/1.1"))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aConnectionThatSendsNothingUsesUpNoFault() throws IOException {
    kohort.failNext(Fault.status(500));
    new RawConnection(kohort).close();

    assertThat(RawConnection.exchange(kohort, "GET /customers HTTP/1.1"))
        .startsWith("HTTP/1.1 500 ");
  }

  @Test
  void afterReadingWaitsForTheWholeRequestAndDoesNotApplyIt() throws IOException {
    kohort.failNext(Fault.dropAfterReading());
    try (RawConnection connection = new RawConnection(kohort)) {
      String request = connection.create("ada@example.com");
      connection.write(request.substring(0, request.length() - 1));
      assertThat(kohort.requests()).isEmpty();
      connection.write("}");

      assertThat(connection.readToEnd()).isEmpty();
    }
    assertThat(kohort.requests())
        .singleElement()
        .extracting(RecordedRequest::method)
        .isEqualTo("POST");
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void afterProcessingAppliesIt() throws IOException {
    kohort.failNext(Fault.none(), Fault.dropAfterProcessing());
    try (RawConnection connection = new RawConnection(kohort)) {
      connection.write(connection.create("ada@example.com"));
      assertThat(connection.readResponse()).startsWith("HTTP/1.1 201 ");
      connection.write(connection.create("bob@example.com"));

      assertThat(connection.readToEnd()).isEmpty();
    }
    assertThat(kohort.requestCount()).isEqualTo(2);
    assertThat(kohort.customerCount()).isEqualTo(2);
  }
}
