package dev.customersdk.core.internal.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.internal.call.RequestSpec.JsonBody;
import dev.customersdk.core.internal.client.ClientSettings;
import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.json.JsonError;
import dev.customersdk.core.internal.transport.CallEvents;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes the requests of a client's calls: URL, query, headers, JSON. Thread-safe. */
final class RequestWriter {

  private static final MediaType JSON = MediaType.get("application/json");

  private static final String HIDDEN = "***";

  private final ClientSettings settings;
  private final RequestOptions options;
  private final UrlTemplates urls;
  private final Credentials credentials;
  private final Request usual;

  /** For a new client. */
  RequestWriter(ClientSettings settings) {
    this(settings, RequestOptions.none(), new UrlTemplates(settings.baseUrl()));
  }

  private RequestWriter(ClientSettings settings, RequestOptions options, UrlTemplates urls) {
    this.settings = settings;
    this.options = options;
    this.urls = urls;
    this.credentials = constant(settings.credentials(options));
    this.usual = withHeaders(false, options, credentials).url(settings.baseUrl()).build();
  }

  /** The same for a client with other options. */
  RequestWriter with(RequestOptions others) {
    return new RequestWriter(settings, others, urls);
  }

  /** The request; credentials that may change are left to each attempt. */
  Request write(RequestSpec<?> spec, RequestOptions options, CallEvents events) throws IOException {
    return write(spec, options, constant(settings.credentials(options)), events);
  }

  private Request write(
      RequestSpec<?> spec, RequestOptions options, Credentials credentials, CallEvents events)
      throws IOException {
    boolean download = spec.reader() instanceof Download;
    boolean usually = !download && options == this.options && credentials == this.credentials;
    return (usually ? usual.newBuilder() : withHeaders(download, options, credentials))
        .url(urls.of(spec.template()).filled(spec, options))
        .method(spec.method(), body(spec))
        .tag(CallEvents.class, events)
        .build();
  }

  private Request.Builder withHeaders(
      boolean download, RequestOptions options, Credentials credentials) {
    Request.Builder request = new Request.Builder().headers(settings.headers());
    if (download) {
      request.header("Accept", "*/*");
    }
    Core.ACCESS.forEachHeader(options, request::header);
    Core.ACCESS.authorize(credentials, request::header);
    return request;
  }

  private static Credentials constant(Credentials credentials) {
    return Core.ACCESS.isRefreshable(credentials) ? Credentials.none() : credentials;
  }

  private static @Nullable RequestBody body(RequestSpec<?> spec) throws IOException {
    if (spec.body() == RequestSpec.EMPTY_JSON) {
      return RequestBody.create(new byte[0], JSON);
    }
    if (spec.body() instanceof FormData form) {
      return new MultipartRequestBody(form);
    }
    if (spec.body() instanceof JsonBody json) {
      return RequestBody.create(written(json), JSON);
    }
    return switch (spec.method()) {
      case "POST", "PATCH", "PUT" -> RequestBody.create(new byte[0]); // EMPTY is of OkHttp 5
      default -> null;
    };
  }

  private static byte[] written(JsonBody body) throws IOException {
    try {
      return body.bytes();
    } catch (JsonProcessingException e) { // its text quotes names, and perhaps values
      IOException redacted = new IOException(JsonError.describe(e));
      redacted.setStackTrace(e.getStackTrace());
      throw redacted;
    }
  }

  /** What would be written, with the secret hidden and no supplier asked for it. */
  RequestPreview preview(RequestSpec<?> spec, RequestOptions options) {
    try {
      CallEvents nowhere = new CallEvents(settings.baseUrl(), settings.maxWireBytes());
      Request request = write(spec, options, Credentials.none(), nowhere);
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
    if (body instanceof MultipartRequestBody form) {
      return Optional.of(form.summary());
    }
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return Optional.of(buffer.readUtf8());
  }
}
