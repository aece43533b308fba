package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class RequestVerificationTest {

  private final KohortEmulator kohort;
  private final Caller caller;

  RequestVerificationTest(KohortEmulator kohort) {
    this.kohort = kohort;
    this.caller = new Caller(kohort);
  }

  @BeforeEach
  void twoRequests() {
    caller.post("/customers", "{'emailAddress':'ada@example.com'}");
    caller.get("/customers/cus_1?expand=a&expand=b");
  }

  @Test
  void whatWasReceived() {
    kohort.verify().received("POST", "/customers").once();
    kohort.verify().received("GET", "/customers/{id}").times(1);
    kohort.verify().received("GET", "/customers/cus_1");
    fails(
        () -> kohort.verify().received("GET", "/customers"),
        "expected GET /customers; received:\n  1. POST /customers\n  2. GET /customers/cus_1");
    fails(
        () -> kohort.verify().received("POST", "/customers").times(2),
        "expected 2 × POST /customers, not 1; received:\n"
            + "  1. POST /customers\n  2. GET /customers/cus_1");
  }

  @Test
  void whatWasNotReceived() {
    kohort.verify().didNotReceive("DELETE", "/customers/{id}");
    fails(
        () -> kohort.verify().didNotReceive("GET", "/customers/{id}"),
        "expected no GET /customers/{id}; received:\n"
            + "  1. POST /customers\n  2. GET /customers/cus_1");
    fails(
        () -> kohort.verify().receivedNothing(),
        "expected no request; received:\n  1. POST /customers\n  2. GET /customers/cus_1");
    kohort.reset();
    kohort.verify().receivedNothing();
    fails(
        () -> kohort.verify().received("GET", "/customers"),
        "expected GET /customers; received: nothing");
  }

  @Test
  void allOfItInOrder() {
    kohort.verify().receivedExactly("POST /customers", "GET /customers/{id}");
    for (List<String> wrong :
        List.of(
            List.of("GET /customers/{id}", "POST /customers"),
            List.of("POST /customers"),
            List.of("POST /customers", "GET /customers/{id}", "GET /customers/{id}"))) {
      fails(
          () -> kohort.verify().receivedExactly(wrong.toArray(new String[0])),
          "expected exactly "
              + String.join(", ", wrong)
              + "; received:\n  1. POST /customers\n  2. GET /customers/cus_1");
    }
  }

  @Test
  void parametersAreCompared() {
    kohort
        .verify()
        .received("GET", "/customers/{id}")
        .withQueryParameter("expand", "a")
        .withQueryParameter("expand", "b");
    fails(
        () -> kohort.verify().received("GET", "/customers/{id}").withQueryParameter("expand", "c"),
        "expected GET /customers/{id} with query parameter expand=c; received:\n"
            + "  1. POST /customers\n  2. GET /customers/cus_1, expand is a, b");
  }

  @Test
  void aVerificationSeesWhatHadArrivedWhenItWasMade() {
    RequestVerification before = kohort.verify();
    caller.get("/customers");

    before.receivedExactly("POST /customers", "GET /customers/{id}");
  }

  @Test
  void manyRequestsAreCountedRatherThanListed() {
    Collections.nCopies(30, "/customers").forEach(caller::get);

    Assertions.assertThatThrownBy(() -> kohort.verify().receivedNothing())
        .message()
        .contains("  20. GET /customers")
        .doesNotContain("  21.")
        .endsWith("  and 12 more");
  }

  @Test
  void pathsAreComparedDecodedSegmentBySegment() {
    caller.get("/customers/a%20b");
    caller.get("/customers/");

    kohort.verify().received("GET", "/customers/a b").once();
    kohort.verify().received("GET", "/customers/a%20b").once();
    kohort.verify().received("GET", "/customers/{id}").times(2); // the last has an empty one
  }

  @Test
  void aWrongQuestionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kohort.verify().received("GET", "customers"))
        .withMessage("path must begin with a slash and have no query, for example /customers/{id}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kohort.verify().received("GET", "/customers?take=1"))
        .withMessageStartingWith("path must begin with a slash and have no query");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kohort.verify().received("", "/customers"))
        .withMessage("method must be one such as POST");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kohort.verify().receivedExactly("/customers"))
        .withMessage("a request must be a method and a path, for example POST /customers");
  }

  /** Or the assertion that it was not received could never fail. */
  @Test
  void whatTheVendorDoesNotHaveIsRefused() {
    for (ThrowingCallable question :
        List.<ThrowingCallable>of(
            () -> kohort.verify().didNotReceive("post", "/customers"),
            () -> kohort.verify().didNotReceive("POST", "/customer"),
            () -> kohort.verify().didNotReceive("POST", "/v1/customers"),
            () -> kohort.verify().didNotReceive("PUT", "/customers/{id}"),
            () -> kohort.verify().received("GET", "/customers/{id}/orders"),
            () -> kohort.verify().receivedExactly("POST /customers/"))) {
      Assertions.assertThatThrownBy(question)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("this vendor has no ")
          .hasMessageContaining("POST /customers,");
    }
    kohort.verify().didNotReceive("DELETE", "/customers/cus_2");
    kohort.verify().didNotReceive("GET", "/orders/{any}");
  }

  @Test
  void requestsCanBeGivenToAssertJ() {
    assertThat(kohort.requests())
        .extracting(RecordedRequest::method, RecordedRequest::path)
        .containsExactly(
            Assertions.tuple("POST", "/customers"), Assertions.tuple("GET", "/customers/cus_1"));
    assertThat(kohort.verify().received("POST", "/customers").requests())
        .extracting(request -> request.jsonValue("emailAddress").orElseThrow())
        .containsExactly("ada@example.com");
  }

  private static void fails(ThrowingCallable assertion, String message) {
    Assertions.assertThatThrownBy(assertion)
        .isInstanceOf(AssertionError.class)
        .hasMessage(message.replace("\n", System.lineSeparator()));
  }
}
