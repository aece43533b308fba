package dev.customersdk.core.tls;

import static dev.customersdk.core.tls.TlsCase.raw;

import dev.customersdk.fixtures.RawReply;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/** Handshakes that do not get as far as a certificate. */
final class BrokenHandshakes {

  private static final String FINAL = "TLS NOT_SENT 1";

  /** A server's choice of TLS 1.1, with a cipher that was usual then. */
  private static final String SERVER_HELLO_1_1 =
      "160302002a" + "02000026" + "0302" + "00".repeat(32) + "00" + "c013" + "00";

  private BrokenHandshakes() {}

  static List<TlsCase> cases() {
    return List.of(
        raw("alert protocol_version", sending("15030100020246"), FINAL, "TLS 1.2"),
        raw("the server chooses TLS 1.1", sending(SERVER_HELLO_1_1), FINAL, "TLS 1.2"),
        raw("alert handshake_failure", sending("15030300020228"), FINAL, "cipher"),
        raw("alert unrecognized_name", sending("15030300020270"), FINAL, "base URL"),
        raw(
            "https:// to a port for http://",
            () -> Endpoint.answering(reply -> reply.raw("HTTP/1.1 400 Bad Request\r\n\r\n")),
            FINAL,
            "does not speak TLS at this port"),
        raw(
            "alert internal_error",
            sending("15030300020250"),
            "TLS NOT_SENT 3",
            "the TLS handshake failed"),
        raw(
            "the server closes the connection in the handshake",
            () -> Endpoint.answering(reply -> {}),
            "TLS NOT_SENT 3",
            "the server closed the connection"),
        raw(
            "the server resets the connection in the handshake",
            () -> Endpoint.answering(RawReply::reset),
            "CONNECT NOT_SENT 3",
            "no connection could be made"));
  }

  private static Supplier<Endpoint> sending(String hexadecimal) {
    return () -> Endpoint.answering(reply -> reply.raw(HexFormat.of().parseHex(hexadecimal)));
  }
}
