package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import dev.customersdk.kohort.KohortClient;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import net.jqwik.api.Example;

/** The oracle says no where it should, or a campaign would prove nothing. */
class OracleTest {

  @Example
  void undocumentedExceptionsEscape() {
    RuntimeException bug = new NumberFormatException("no number");

    assertEscapes(() -> Oracle.refused(bug), "an undocumented exception");
    assertEscapes(() -> Oracle.failed(bug), "an undocumented exception");
    assertThatCode(() -> Oracle.refused(new IllegalArgumentException("id: bad")))
        .doesNotThrowAnyException();
  }

  @Example
  void canariesAndForgedLinesEscape() {
    RuntimeException cause = new IllegalStateException("about " + Canary.TEXT);

    assertEscapes(
        () -> Oracle.refused(new IllegalArgumentException("bad", cause)), "a canary in a text");
    assertEscapes(() -> Oracle.printed(Canary.TEXT), "a canary in a text");
    assertEscapes(() -> Oracle.printed("one\ntwo"), "unprintable characters");
    assertEscapes(() -> Oracle.printed("one\u2028two"), "unprintable characters");
    assertEscapes(() -> Oracle.printed("one\u202etwo"), "unprintable characters");
    assertEscapes(() -> Oracle.printed("one\ud83dtwo"), "unprintable characters");
  }

  @Example
  void troubleWithAWholeAnswerEscapes() {
    assertEscapes(() -> Oracle.failed(failure(OracleTest::silence, 100)), "reason DEADLINE");
    assertEscapes(() -> Oracle.failed(failure(OracleTest::half, 5000)), "reason IO");
    assertThatCode(() -> Oracle.documented(failure(OracleTest::half, 5000)))
        .doesNotThrowAnyException();
  }

  private static RuntimeException failure(Supplier<byte[]> answer, long millis) {
    KohortClient client =
        KohortClient.builder()
            .apiKey(Canary.TEXT)
            .baseUrl(Loopback.servingOnce(sent -> answer.get()))
            .retryPolicy(RetryPolicy.none())
            .timeout(Duration.ofMillis(millis))
            .build();
    return catchThrowableOfType(
        TransportException.class, () -> client.customers().get(Canary.TEXT));
  }

  private static byte[] silence() {
    LockSupport.park();
    return new byte[0];
  }

  private static byte[] half() {
    return "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}".getBytes(ISO_8859_1);
  }

  private static void assertEscapes(Runnable oracle, String message) {
    assertThatThrownBy(oracle::run)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(message);
  }
}
