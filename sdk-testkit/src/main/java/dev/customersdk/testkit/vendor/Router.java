package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.EmulatorResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * The endpoint table of a vendor: everything that is not in it is an {@link ApiFailure}.
 *
 * <p>A template's segment in braces stands for one segment that is not empty. A trailing slash is a
 * segment of its own.
 */
public final class Router {

  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9a-fA-F]{2})");

  /** What {@link HttpUrl} would resolve or cut off, and a server takes as it is. */
  private static final Pattern RESOLVED =
      Pattern.compile("[\\\\#]|/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

  private final List<Route> routes = new ArrayList<>();
  private final int methodNotAllowed;
  private boolean takesForms;
  private boolean ignoresUnknown;

  /** The status for a known path with another method. */
  public Router(int methodNotAllowed) {
    this.methodNotAllowed = methodNotAllowed;
  }

  /** Where a JSON object is taken, so is a form. */
  public Router takingForms() {
    takesForms = true;
    return this;
  }

  /**
   * Query parameters that an endpoint does not know, and names in a form that stand for no
   * property, have no effect, instead of being rejected.
   */
  public Router ignoringUnknown(boolean ignores) {
    ignoresUnknown = ignores;
    return this;
  }

  /** An endpoint without query and body. */
  public Router on(
      String method, String template, Function<RoutedRequest, EmulatorResponse> endpoint) {
    return on(method, template, Set.of(), endpoint);
  }

  /** An endpoint without a body that takes these query parameters. */
  public Router on(
      String method,
      String template,
      Set<String> query,
      Function<RoutedRequest, EmulatorResponse> endpoint) {
    return add(
        method,
        template,
        query,
        request -> {
          JsonBody.expectNone(request.sent());
          return endpoint.apply(request);
        });
  }

  /** An endpoint without query that takes no body or an empty JSON object. */
  public Router onEmptyJson(
      String method, String template, Function<RoutedRequest, EmulatorResponse> endpoint) {
    return add(
        method,
        template,
        Set.of(),
        request -> {
          JsonBody.expectNothingIn(request.sent());
          return endpoint.apply(request);
        });
  }

  /** An endpoint that takes a JSON object. */
  public Router onJson(
      String method,
      String template,
      BiFunction<RoutedRequest, ObjectNode, EmulatorResponse> endpoint) {
    return add(
        method, template, Set.of(), request -> endpoint.apply(request, object(request.sent())));
  }

  /** An endpoint that reads its body itself. */
  public Router onBody(
      String method, String template, Function<RoutedRequest, EmulatorResponse> endpoint) {
    return add(method, template, Set.of(), endpoint);
  }

  /** Whether there is such an endpoint, whatever the names in braces. */
  boolean has(String method, String template) {
    String anyNames = template.replaceAll("\\{[^/]*}", "{}");
    return routes.stream().anyMatch(r -> r.method.equals(method) && r.path().equals(anyNames));
  }

  public EmulatorResponse route(EmulatorRequest sent) {
    HttpUrl url = url(sent);
    List<Route> atPath =
        RESOLVED.matcher(sent.path()).find()
            ? List.of()
            : routes.stream().filter(r -> r.matches(url.pathSegments())).toList();
    if (atPath.isEmpty()) {
      throw new ApiFailure(404, "not_found", "", "there is nothing at this path");
    }
    for (Route route : atPath) {
      if (route.method.equals(sent.method())) {
        RoutedRequest request = new RoutedRequest(sent, url, route.template);
        if (!ignoresUnknown) {
          request.query().allowOnly(route.query);
        }
        return route.endpoint.apply(request);
      }
    }
    throw new ApiFailure(
        methodNotAllowed, "method_not_allowed", "", "this path does not take " + sent.method());
  }

  private ObjectNode object(EmulatorRequest sent) {
    return takesForms && FormBody.isIn(sent)
        ? new FormBody(ignoresUnknown).parse(sent.body())
        : JsonBody.of(sent);
  }

  private Router add(
      String method,
      String template,
      Set<String> query,
      Function<RoutedRequest, EmulatorResponse> endpoint) {
    routes.add(new Route(method, List.of(template.substring(1).split("/", -1)), query, endpoint));
    return this;
  }

  private static HttpUrl url(EmulatorRequest sent) {
    String target = sent.path() + (sent.query().isEmpty() ? "" : "?" + sent.query());
    HttpUrl url =
        MALFORMED.matcher(target).find() ? null : HttpUrl.parse("http://127.0.0.1" + target);
    if (url == null) {
      throw ApiFailure.badRequest("The URL is not percent-encoded correctly");
    }
    return url;
  }

  private record Route(
      String method,
      List<String> template,
      Set<String> query,
      Function<RoutedRequest, EmulatorResponse> endpoint) {

    String path() {
      return "/" + String.join("/", template).replaceAll("\\{[^/]*}", "{}");
    }

    boolean matches(List<String> path) {
      boolean matches = path.size() == template.size();
      for (int i = 0; matches && i < path.size(); i++) {
        matches =
            template.get(i).startsWith("{")
                ? !path.get(i).isEmpty()
                : template.get(i).equals(path.get(i));
      }
      return matches;
    }
  }
}
