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

  boolean matches(HttpUrl url) {
    List<String> path = url.pathSegments();
    List<String> segments = segments();
    boolean matches = path.size() == segments.size();
    for (int i = 0; matches && i < path.size(); i++) {
      matches =
          segments.get(i).startsWith("{")
              ? !path.get(i).isEmpty()
              : segments.get(i).equals(path.get(i));
    }
    return matches;
  }

  RoutedRequest request(EmulatorRequest sent, HttpUrl url) {
    return new RoutedRequest(sent, url, segments());
  }

  Stream<Undocumented> undocumentedIn(RoutedRequest request) {
    return Stream.concat(
        request.query().otherThan(query).map(n -> Undocumented.named("query parameter", n, query)),
        inBody(request.sent()));
  }

  private Stream<Undocumented> inBody(EmulatorRequest sent) {
    try {
      return sent.bytes().size() == 0 ? Stream.empty() : body.undocumentedIn(sent);
    } catch (ApiFailure unreadable) {
      return Stream.empty(); // wrong, but not by a name
    }
  }

  private List<String> segments() {
    return List.of(template.substring(1).split("/", -1));
  }

  @Override
  public String toString() {
    return method + " " + template;
  }
}
