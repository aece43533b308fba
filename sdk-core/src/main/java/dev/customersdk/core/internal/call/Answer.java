package dev.customersdk.core.internal.call;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its body read whole, or as far as it came.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body what was read, in OkHttp's pooled buffers; never consumed, only copied from
 * @param tooLarge whether the body was cut at the size cap
 * @param broken what stopped the body from arriving whole; null when it did
 */
record Answer(
    int status, Headers headers, Buffer body, boolean tooLarge, @Nullable IOException broken) {

  private static final int KEPT_FOR_PEOPLE = 8 * 1024;

  /** Reads the body under the cap and closes the response. */
  static Answer drain(Response response, long cap) {
    try (response) {
      BufferedSource source = response.body().source();
      IOException broken = null;
      boolean tooLarge = false;
      try {
        tooLarge = source.request(cap + 1);
      } catch (IOException e) {
        broken = e;
      }
      Buffer body = new Buffer();
      body.write(source.getBuffer(), source.getBuffer().size());
      return new Answer(response.code(), response.headers(), body, tooLarge, broken);
    }
  }

  /** The body from its beginning, as often as wanted. */
  InputStream input() {
    return new AnswerInput(body);
  }

  /** Gives the buffers back; the body is gone. */
  void recycle() {
    body.clear();
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** The beginning of the body, for a person to look at. */
  String excerpt() {
    Buffer start = new Buffer();
    body.copyTo(start, 0, Math.min(body.size(), KEPT_FOR_PEOPLE));
    return start.readString(StandardCharsets.UTF_8);
  }
}
