package dev.customersdk.core.internal.call;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.internal.client.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;

/**
 * The URL of one endpoint, into which each call fills its parameters. Thread-safe.
 *
 * <p>Calls share one builder, since to copy a URL costs nearly as much as to build one. Where
 * another call has it just now, a copy costs less than to wait.
 */
final class UrlTemplate {

  private final HttpUrl.Builder shared;
  private final HttpUrl empty;
  private final List<Integer> parameters = new ArrayList<>(2);
  private final ReentrantLock filling = new ReentrantLock();

  /** The path below the base; each of its {@code {parameters}} is one segment. */
  UrlTemplate(HttpUrl base, String path) {
    shared = base.newBuilder();
    for (String segment : path.substring(1).split("/", -1)) {
      shared.addPathSegment(segment);
      if (segment.startsWith("{")) {
        parameters.add(shared.build().pathSize() - 1);
      }
    }
    empty = shared.build();
  }

  /** The URL of a call; all values are encoded. */
  HttpUrl filled(RequestSpec<?> spec, RequestOptions options) {
    if (!filling.tryLock()) {
      return filled(empty.newBuilder(), spec, options);
    }
    try {
      return filled(shared, spec, options);
    } finally {
      filling.unlock();
    }
  }

  private HttpUrl filled(HttpUrl.Builder url, RequestSpec<?> spec, RequestOptions options) {
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
    return url.build();
  }
}
