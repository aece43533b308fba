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

  /** Alerts by which a server refuses a client, and their numbers. */
  private static final List<String> OF_CLIENTS =
      List.of(
          "bad_certificate 2a",
          "unsupported_certificate 2b",
          "certificate_revoked 2c",
          "certificate_expired 2d",
          "certificate_unknown 2e",
          "unknown_ca 30",
          "access_denied 31",
          "certificate_required 74");

  private BrokenHandshakes() {}

  static List<TlsCase> alertsOfClients() {
    return OF_CLIENTS.stream()
        .map(alert -> alert.split(" ", -1))
        .map(
            alert ->
                raw(
                    "alert " + alert[0],
                    sending("150303000202" + alert[1]),
                    FINAL,
                    "no client certificate that it accepts"))
        .toList();
  }

  static List<TlsCase> cases() {
    return List.of(
        raw("alert protocol_version", sending("15030100020246"), FINAL, "TLS 1.2"),
        raw("the server chooses TLS 1.1", sending(SERVER_HELLO_1_1), FINAL, "TLS 1.2"),
        raw("alert handshake_failure", sending("15030300020228"), FINAL, "cipher"),
        raw("alert insufficient_security", sending("15030300020247"), FINAL, "cipher"),
        raw("alert decode_error", sending("15030300020232"), FINAL, "see the cause"),
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
