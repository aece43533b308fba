package dev.customersdk.testkit.vendor;

import dev.customersdk.testkit.server.EmulatorRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/**
 * The endpoints that a vendor documents, and what a request has beside them. Of those that the
 * emulator does not have nothing but the path is known.
 *
 * <p>A template's segment in braces stands for one segment that is not empty. A trailing slash is a
 * segment of its own.
 */
public final class EndpointTable {

  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9a-fA-F]{2})");

  /** What {@link HttpUrl} would resolve or cut off, and a server takes as it is. */
  private static final Pattern RESOLVED =
      Pattern.compile("[\\\\#]|/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

  private final List<Route> routes = new ArrayList<>();
  private final List<Elsewhere> elsewhere = new ArrayList<>();

  EndpointTable() {}

  void add(Route route) {
    routes.add(route);
  }

  void add(Elsewhere documented) {
    elsewhere.add(documented);
  }

  /** Whether a request to this path could be documented; any of its segments may be in braces. */
  public boolean takes(String method, String path) {
    List<String> segments = Segments.of(path);
    return routes.stream()
            .anyMatch(
                each ->
                    each.method().equals(method)
                        && (each.matches(segments)
                            || Segments.match(segments, Segments.of(each.template()))))
        || elsewhere.stream().anyMatch(each -> each.matches(method, segments));
  }

  /** Whether there is such an endpoint, whatever the names in braces. */
  public boolean has(String method, String template) {
    String wanted = unnamed(template);
    return routes.stream()
        .anyMatch(each -> each.method().equals(method) && unnamed(each.template()).equals(wanted));
  }

  /** Each as {@code GET /customers/{id}}. */
  public List<String> names() {
    return routes.stream().map(Route::toString).toList();
  }

  private static String unnamed(String template) {
    return template.replaceAll("\\{[^/]*}", "{}");
  }

  /**
   * What is not documented, whatever comes of the request and whatever the values are; nothing if
   * the URL cannot be read.
   */
  public List<Undocumented> undocumentedIn(EmulatorRequest sent) {
    Optional<HttpUrl> url = url(sent);
    if (url.isEmpty()) {
      return List.of();
    }
    List<Route> atPath = atPath(sent, url.get());
    if (find(sent, atPath).isEmpty() && isElsewhere(sent, url.get())) {
      return List.of();
    }
    if (atPath.isEmpty()) {
      return List.of(
          Undocumented.of("path", routes.stream().map(Route::template).distinct().toList()));
    }
    return find(sent, atPath)
        .map(route -> route.undocumentedIn(route.request(sent, url.get())).distinct().toList())
        .orElseGet(
            () -> List.of(Undocumented.of("method", atPath.stream().map(Route::method).toList())));
  }

  /** The endpoint, and what is not documented beside the names that are; never a value. */
  public Optional<String> deviation(EmulatorRequest sent) {
    List<Undocumented> found = undocumentedIn(sent);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            found.stream()
                .map(Undocumented::toString)
                .collect(Collectors.joining(", ", endpoint(sent) + ": ", "")));
  }

  /** Method and path, as the vendor's documents print it where they have it. */
  public String endpoint(EmulatorRequest sent) {
    String path =
        url(sent).stream()
            .flatMap(url -> atPath(sent, url).stream())
            .map(Route::template)
            .findFirst()
            .orElse(sent.path());
    return sent.method() + " " + path;
  }

  List<Route> atPath(EmulatorRequest sent, HttpUrl url) {
    return RESOLVED.matcher(sent.path()).find()
        ? List.of()
        : routes.stream().filter(route -> route.matches(url.pathSegments())).toList();
  }

  /** Whether the vendor documents it, though the emulator does not have it. */
  boolean isElsewhere(EmulatorRequest sent, HttpUrl url) {
    return !RESOLVED.matcher(sent.path()).find()
        && elsewhere.stream().anyMatch(each -> each.matches(sent.method(), url.pathSegments()));
  }

  static Optional<Route> find(EmulatorRequest sent, List<Route> atPath) {
    return atPath.stream().filter(route -> route.method().equals(sent.method())).findFirst();
  }

  /** Empty if it is not percent-encoded correctly. */
  static Optional<HttpUrl> url(EmulatorRequest sent) {
    String target = sent.path() + (sent.query().isEmpty() ? "" : "?" + sent.query());
    return MALFORMED.matcher(target).find()
        ? Optional.empty()
        : Optional.ofNullable(HttpUrl.parse("http://127.0.0.1" + target));
  }
}
