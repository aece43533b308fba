package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.TransportException;
import dev.customersdk.kohort.KohortClient;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import net.jqwik.api.Example;

/** The oracle says no where it should, or a campaign would prove nothing. */
class OracleTest {

  private static final byte[] NOTHING = {};

  @Example
  void undocumentedExceptionsEscape() {
    RuntimeException bug = new NumberFormatException("no number");

    assertEscapes(() -> Oracle.refused(bug, NOTHING), "an undocumented exception");
    assertEscapes(() -> Oracle.failed(bug, NOTHING), "an undocumented exception");
    assertThatCode(() -> Oracle.refused(new IllegalArgumentException("id: bad"), NOTHING))
        .doesNotThrowAnyException();
  }

  @Example
  void canariesAndForgedLinesEscape() {
    RuntimeException cause = new IllegalStateException("about " + Canary.TEXT);

    assertEscapes(
        () -> Oracle.refused(new IllegalArgumentException("bad", cause), NOTHING),
        "a canary in a text");
    assertEscapes(() -> Oracle.printed("one\ntwo", NOTHING), "control characters");
    assertEscapes(() -> Oracle.printed("one\u2028two", NOTHING), "control characters");
  }

  @Example
  void aCanaryMayStandWhereModelsPrint() {
    assertThatCode(() -> Oracle.printed(Canary.TEXT, json("{\"customer_id\":\"c@nary\"}")))
        .doesNotThrowAnyException();
    assertEscapes(
        () -> Oracle.printed(Canary.TEXT, json("{\"id\":1,\"name\":\"c@nary\"}")),
        "a canary in a text");
  }

  @Example
  void aTimeoutEscapes() {
    KohortClient client =
        KohortClient.builder()
            .apiKey(Canary.TEXT)
            .baseUrl(Loopback.serving(sent -> silence()))
            .timeout(Duration.ofMillis(100))
            .build();

    var failure =
        catchThrowableOfType(TransportException.class, () -> client.customers().get(Seeds.ID));
    assertEscapes(() -> Oracle.failed(failure, NOTHING), "reason DEADLINE");
  }

  private static byte[] silence() {
    LockSupport.park();
    return NOTHING;
  }

  private static void assertEscapes(Runnable oracle, String message) {
    assertThatThrownBy(oracle::run)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(message);
  }

  private static byte[] json(String text) {
    return text.getBytes(UTF_8);
  }
}
