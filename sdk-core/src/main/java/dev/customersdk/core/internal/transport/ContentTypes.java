package dev.customersdk.core.internal.transport;

import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The content type that responses had last, so that it is not parsed again for each. Thread-safe.
 *
 * <p>OkHttp 5 asks every body for its type, also where nothing is cached, and a body parses its
 * header with a regular expression, which allocates twice as much as a copy of the response.
 */
final class ContentTypes {

  private volatile @Nullable Known last;

  /** The response with a body that knows its type. */
  Response known(Response response) {
    String header = response.header("Content-Type");
    if (header == null) {
      return response;
    }
    Known known = last;
    if (known == null || !known.header.equals(header)) {
      known = new Known(header, MediaType.parse(header));
      last = known;
    }
    return response.newBuilder().body(new TypedBody(response.body(), known.type)).build();
  }

  private record Known(String header, @Nullable MediaType type) {}

  private static final class TypedBody extends ResponseBody {

    private final ResponseBody body;
    private final @Nullable MediaType type;

    TypedBody(ResponseBody body, @Nullable MediaType type) {
      this.body = body;
      this.type = type;
    }

    @Override
    public @Nullable MediaType contentType() {
      return type;
    }

    @Override
    public long contentLength() {
      return body.contentLength();
    }

    @Override
    public BufferedSource source() {
      return body.source();
    }
  }
}
