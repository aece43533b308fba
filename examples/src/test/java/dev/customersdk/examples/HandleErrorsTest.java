package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(EmulatorExtension.class)
class HandleErrorsTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  private static final CreateCustomerRequest ADA =
      CreateCustomerRequest.builder().emailAddress("ada@example.com").build();

  static Stream<Arguments> tellsFailuresApart() {
    return Stream.of(
        Arguments.of(Fault.none(), "created cus_"),
        Arguments.of(Fault.status(422), "mend the request: "),
        Arguments.of(Fault.tooManyRequests(Duration.ofSeconds(30)), "come back in 30 s"),
        Arguments.of(Fault.tooManyRequests(), "come back in a while"),
        Arguments.of(Fault.status(403), "the vendor said no: 403"),
        Arguments.of(Fault.status(500), "look whether it happened before trying again"),
        Arguments.of(Fault.dropAfterProcessing(), "look whether it happened before trying again"),
        Arguments.of(Fault.truncatedJson(), "it happened, but the response was unreadable"));
  }

  @ParameterizedTest
  @MethodSource
  void tellsFailuresApart(Fault fault, String advice) {
    kohort.failNext(fault);

    assertThat(create(kohort)).startsWith(advice);
    assertThat(kohort.requestCount()).isEqualTo(1);
  }

  @Test
  void knowsThatNothingHappened() {
    KohortEmulator gone = KohortEmulator.start();
    gone.close();

    assertThat(create(gone)).isEqualTo("nothing happened, try again later");
  }

  private static String create(KohortEmulator vendor) {
    try (KohortClient client =
        KohortClient.builder()
            .baseUrl(vendor.baseUrl())
            .apiKey(vendor.apiKey())
            .retryPolicy(RetryPolicy.none())
            .build()) {
      return HandleErrors.run(client, ADA);
    }
  }
}
