package dev.customersdk.testkit.vendor;

import dev.customersdk.testkit.server.EmulatorRequest;
import java.util.List;
import okhttp3.HttpUrl;

/** A request whose endpoint is known. */
public record RoutedRequest(EmulatorRequest sent, HttpUrl url, List<String> template) {

  /** The customer's. */
  public String id() {
    return pathParameter("{id}");
  }

  public String pathParameter(String inBraces) {
    return url.pathSegments().get(template.indexOf(inBraces));
  }

  public QueryParameters query() {
    return new QueryParameters(url);
  }
}
