package dev.customersdk.testkit.vendor;

import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.EmulatorResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** One endpoint: what the vendor documents of it, and what it does. */
record Route(
    String method,
    String template,
    Set<String> query,
    DocumentedBody body,
    Function<RoutedRequest, EmulatorResponse> endpoint) {

  boolean matches(List<String> path) {
    return Segments.match(segments(), path);
  }

  RoutedRequest request(EmulatorRequest sent, HttpUrl url) {
    return new RoutedRequest(sent, url, segments());
  }

  Stream<Undocumented> undocumentedIn(RoutedRequest request) {
    return Stream.concat(
        request.query().otherThan(query).map(n -> Undocumented.named("query parameter", n, query)),
        inBody(request.sent()));
  }

  /** In a body that cannot be read, any name may hide. */
  private Stream<Undocumented> inBody(EmulatorRequest sent) {
    try {
      return sent.bytes().size() == 0 ? Stream.empty() : body.undocumentedIn(sent);
    } catch (ApiFailure unreadable) {
      return Stream.of(Undocumented.of("body", List.of("one that can be read")));
    }
  }

  private List<String> segments() {
    return Segments.of(template);
  }

  @Override
  public String toString() {
    return method + " " + template;
  }
}
