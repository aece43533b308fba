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
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes the request that every attempt of a call sends: URL, query, headers, JSON. */
final class RequestWriter {

  private static final MediaType JSON = MediaType.get("application/json");

  private static final String HIDDEN = "***";

  private RequestWriter() {}

  /** The request, with these credentials. */
  static Request write(
      ClientSettings settings,
      RequestSpec<?> spec,
      RequestOptions options,
      Credentials credentials,
      CallEvents events)
      throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(url(settings.baseUrl(), spec, options))
            .headers(settings.headers())
            .method(spec.method(), body(spec))
            .tag(CallEvents.class, events);
    if (spec.reader() instanceof Download) {
      request.header("Accept", "*/*");
    }
    Core.ACCESS.forEachHeader(options, request::header);
    Core.ACCESS.authorize(credentials, request::header);
    return request.build();
  }

  /** The URL; each path parameter is one encoded segment. */
  static HttpUrl url(HttpUrl base, RequestSpec<?> spec, RequestOptions options) {
    HttpUrl.Builder url = base.newBuilder();
    int parameter = 0;
    for (String segment : spec.template().substring(1).split("/", -1)) {
      url.addPathSegment(
          segment.startsWith("{") ? spec.pathParameters().get(parameter++) : segment);
    }
    for (Map.Entry<String, String> query : spec.queryParameters()) {
      url.addQueryParameter(query.getKey(), query.getValue());
    }
    Core.ACCESS.forEachQueryParameter(options, url::addQueryParameter);
    return url.build();
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
  static RequestPreview preview(
      ClientSettings settings, RequestSpec<?> spec, RequestOptions options) {
    try {
      CallEvents nowhere = new CallEvents(settings.baseUrl());
      Request request = write(settings, spec, options, Credentials.none(), nowhere);
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
