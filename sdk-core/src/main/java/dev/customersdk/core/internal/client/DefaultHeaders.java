package dev.customersdk.core.internal.client;

import dev.customersdk.core.RequestOptions;
import java.util.Map;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What every request of a client carries, made once. */
public final class DefaultHeaders {

  private DefaultHeaders() {}

  /** The usual headers, and the vendor's own. */
  public static Headers of(
      String vendor, @Nullable String userAgentSuffix, Map<String, String> vendors) {
    Headers.Builder headers = new Headers.Builder();
    headers.set("Accept", "application/json");
    headers.set("User-Agent", userAgent(vendor, userAgentSuffix));
    RequestOptions.Builder checked = RequestOptions.builder();
    vendors.forEach(checked::header);
    Core.ACCESS.forEachHeader(checked.build(), headers::set);
    return headers.build();
  }

  /** Who calls: the SDK and its version, the provider, and what the application adds. */
  private static String userAgent(String vendor, @Nullable String suffix) {
    String agent = "customer-sdk-java/" + SdkVersion.TEXT + " (" + vendor + ")";
    return suffix == null ? agent : agent + " " + suffix;
  }
}
