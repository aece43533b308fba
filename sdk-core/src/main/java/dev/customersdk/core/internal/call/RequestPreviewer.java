package dev.customersdk.core.internal.call;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.internal.client.ClientSettings;
import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.transport.CallEvents;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Shows what would be sent, without asking for credentials. */
final class RequestPreviewer {

  private static final String HIDDEN = "***";

  private RequestPreviewer() {}

  static RequestPreview preview(
      ClientSettings settings, RequestSpec<?> spec, RequestOptions options) {
    try {
      CallEvents nowhere = new CallEvents(settings.baseUrl());
      Request request = RequestWriter.write(settings, spec, options, Credentials.none(), nowhere);
      Headers.Builder headers = request.headers().newBuilder();
      Core.ACCESS
          .headerName(settings.credentials(options))
          .ifPresent(secret -> headers.set(secret, HIDDEN));
      RequestBody body = request.body();
      MediaType type = body == null ? null : body.contentType();
      if (type != null) {
        headers.set("Content-Type", type.toString());
      }
      return new RequestPreview(
          request.method(), request.url().toString(), headers.build(), text(body));
    } catch (IOException e) {
      throw new IllegalArgumentException("the request cannot be written as JSON", e);
    }
  }

  private static Optional<String> text(@Nullable RequestBody body) throws IOException {
    if (body == null || body.contentLength() == 0) {
      return Optional.empty();
    }
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return Optional.of(buffer.readUtf8());
  }
}
