package dev.customersdk.core.spi;

import dev.customersdk.core.RequestOptions;
import java.util.Map;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What every request of a client carries, made once. */
final class ConstantHeaders {

  private ConstantHeaders() {}

  static Headers of(Vendor vendor, @Nullable String userAgentSuffix, Map<String, String> vendors) {
    Headers.Builder headers = new Headers.Builder();
    headers.set("Accept", "application/json");
    headers.set("User-Agent", UserAgent.of(vendor.name(), userAgentSuffix));
    RequestOptions.Builder checked = RequestOptions.builder();
    vendors.forEach(checked::header);
    checked.build().forEachHeader(headers::set);
    return headers.build();
  }
}
