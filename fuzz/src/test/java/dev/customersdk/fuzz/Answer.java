package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** What a vendor answers: JSON with a status, and perhaps a {@code Retry-After}. */
final class Answer {

  private static final MediaType JSON = MediaType.get("application/json");

  private final int status;
  private final String retryAfter;
  private final byte[] body;

  private Answer(int status, String retryAfter, byte[] body) {
    this.status = status;
    this.retryAfter = retryAfter;
    this.body = body;
  }

  static Answer of(int status, byte[] body) {
    return new Answer(status, "", body);
  }

  /** Without a body; with this header, unless it is empty. */
  static Answer retryAfter(int status, String retryAfter) {
    return new Answer(status, retryAfter, new byte[0]);
  }

  /** As OkHttp hands it to interceptors. */
  Response response(Request request) {
    Headers.Builder headers = new Headers.Builder();
    if (!retryAfter.isEmpty()) {
      headers.addUnsafeNonAscii("Retry-After", retryAfter);
    }
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .headers(headers.build())
        .body(ResponseBody.create(body, JSON))
        .build();
  }

  /** As it stands on the wire. */
  byte[] bytes() {
    String head =
        "HTTP/1.1 %d Status\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n"
            .formatted(
                status,
                retryAfter.isEmpty() ? "" : "Retry-After: " + retryAfter + "\r\n",
                body.length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }
}
