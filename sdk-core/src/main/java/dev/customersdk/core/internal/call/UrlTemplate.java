package dev.customersdk.core.internal.call;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.internal.client.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The URL of one endpoint, into which each call fills its parameters. Thread-safe.
 *
 * <p>Calls use one builder, since to copy a URL costs nearly as much as to build one. Where another
 * call has it just now, a copy costs less than to wait.
 */
final class UrlTemplate {

  private final HttpUrl unfilled;
  private final List<Integer> parameters = new ArrayList<>(2);
  private final AtomicReference<HttpUrl.@Nullable Builder> free;

  /** The path below the base; each of its {@code {parameters}} is one segment. */
  UrlTemplate(HttpUrl base, String path) {
    HttpUrl.Builder url = base.newBuilder();
    for (String segment : path.substring(1).split("/", -1)) {
      url.addPathSegment(segment);
      if (segment.startsWith("{")) {
        parameters.add(url.build().pathSize() - 1);
      }
    }
    unfilled = url.build();
    free = new AtomicReference<>(url);
  }

  /** The URL of a call; all values are encoded. */
  HttpUrl filled(RequestSpec<?> spec, RequestOptions options) {
    HttpUrl.Builder taken = free.getAndSet(null);
    HttpUrl.Builder url = taken != null ? taken : unfilled.newBuilder();
    try {
      fill(url, spec, options);
      return url.build();
    } finally {
      free.set(url);
    }
  }

  private void fill(HttpUrl.Builder url, RequestSpec<?> spec, RequestOptions options) {
    for (int i = 0; i < parameters.size(); i++) {
      url.setPathSegment(parameters.get(i), spec.pathParameters().get(i));
    }
    url.query(null);
    for (int i = 0; i < spec.queryParameters().size(); i++) {
      Map.Entry<String, String> query = spec.queryParameters().get(i);
      url.addQueryParameter(query.getKey(), query.getValue());
    }
    if (options != RequestOptions.none()) {
      Core.ACCESS.forEachQueryParameter(options, url::addQueryParameter);
    }
  }
}
