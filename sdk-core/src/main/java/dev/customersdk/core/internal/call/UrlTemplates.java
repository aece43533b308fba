package dev.customersdk.core.internal.call;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/** The endpoints' URLs of one client, each split once. Thread-safe. */
final class UrlTemplates {

  /** More than any vendor has, and few enough for paths that are not written as templates. */
  private static final int MOST = 1000;

  private final HttpUrl base;
  private final Map<String, UrlTemplate> byPath = new ConcurrentHashMap<>();

  UrlTemplates(HttpUrl base) {
    this.base = base;
  }

  UrlTemplate of(String path) {
    UrlTemplate known = byPath.get(path);
    if (known != null) {
      return known;
    }
    UrlTemplate split = new UrlTemplate(base, path);
    if (byPath.size() < MOST) {
      byPath.put(path, split);
    }
    return split;
  }
}
