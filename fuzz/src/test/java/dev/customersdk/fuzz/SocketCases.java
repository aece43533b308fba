package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.kohort.KohortClient;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Whatever bytes come before the connection ends, the call gives a value or fails. */
final class SocketCases {

  /** The latter where the server closes a connection while it is about to be used again. */
  private static final Set<Reason> BROKEN = Set.of(Reason.IO, Reason.CONNECT);

  private SocketCases() {}

  static List<Case> all() {
    AtomicReference<byte[]> answer = new AtomicReference<>(new byte[0]);
    KohortClient client =
        KohortClient.builder()
            .apiKey(Canary.TEXT)
            .baseUrl(Loopback.servingOnce(sent -> answer.get()))
            .retryPolicy(RetryPolicy.none())
            .timeout(Duration.ofSeconds(5))
            .build();
    return List.of(
        new Case(
            "kohort.Customer",
            SocketCases::bytes,
            List.of(
                new String(Answer.of(200, bytes("{\"id\":\"c@nary\"}")).bytes(), ISO_8859_1),
                """
                HTTP/1.1 100 Continue\r
                \r
                HTTP/1.1 200 OK\r
                Transfer-Encoding: chunked\r
                Content-Type: application/json; charset=utf-8\r
                Set-Cookie: c@nary\r
                \r
                11;c@nary\r
                {"id":"c@nary"}\r
                0\r
                Trailer: c@nary\r
                \r
                """,
                "HTTP/1.1 503 c@nary\r\nRetry-After: 1\r\nContent-Encoding: gzip\r\n\r\n\u001f\u008b"),
            input -> {
              answer.set(input);
              try {
                Oracle.printed(client.customers().get(Canary.TEXT));
              } catch (TransportException e) {
                Oracle.documented(e);
                Oracle.require(BROKEN.contains(e.reason()), "reason " + e.reason());
              } catch (RuntimeException e) {
                Oracle.failed(e);
              }
            }));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
