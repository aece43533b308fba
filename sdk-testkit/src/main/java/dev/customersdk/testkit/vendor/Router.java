package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.EmulatorResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** Sends requests to the endpoints of a vendor: everything else is an {@link ApiFailure}. */
public final class Router {

  private final EndpointTable endpoints = new EndpointTable();
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
        DocumentedBody.NONE,
        request -> {
          JsonBody.expectNone(request.sent());
          return endpoint.apply(request);
        });
  }

  /** An endpoint without query that takes no body or an empty JSON object. */
  public Router onEmptyJson(
      String method, String template, Function<RoutedRequest, EmulatorResponse> endpoint) {
    return onEmptyJson(method, template, DocumentedBody.json(new BodyRules()), endpoint);
  }

  /** One that takes an empty JSON object, documented or not. */
  public Router onEmptyJson(
      String method,
      String template,
      DocumentedBody documented,
      Function<RoutedRequest, EmulatorResponse> endpoint) {
    return add(
        method,
        template,
        Set.of(),
        documented,
        request -> {
          JsonBody.expectNothingIn(request.sent());
          return endpoint.apply(request);
        });
  }

  /** An endpoint that takes a JSON object, and checks it against these rules itself. */
  public Router onJson(
      String method,
      String template,
      BodyRules rules,
      BiFunction<RoutedRequest, ObjectNode, EmulatorResponse> endpoint) {
    return onBody(
        method,
        template,
        takesForms ? DocumentedBody.jsonOrForm(rules) : DocumentedBody.json(rules),
        request -> endpoint.apply(request, object(request.sent())));
  }

  /** An endpoint that reads its body itself. */
  public Router onBody(
      String method,
      String template,
      DocumentedBody documented,
      Function<RoutedRequest, EmulatorResponse> endpoint) {
    return add(method, template, Set.of(), documented, endpoint);
  }

  /**
   * What the vendor documents and this emulator does not have: {@code GET POST /orders}, or {@code
   * /webhooks} for whatever is there and below.
   */
  public Router elsewhere(String... documented) {
    Stream.of(documented).map(Elsewhere::of).forEach(endpoints::add);
    return this;
  }

  public EndpointTable endpoints() {
    return endpoints;
  }

  public EmulatorResponse route(EmulatorRequest sent) {
    HttpUrl url =
        EndpointTable.url(sent)
            .orElseThrow(() -> ApiFailure.badRequest("The URL is not percent-encoded correctly"));
    List<Route> atPath = endpoints.atPath(sent, url);
    Optional<Route> found = EndpointTable.find(sent, atPath);
    if (found.isEmpty() && endpoints.isElsewhere(sent, url)) {
      throw new ApiFailure(404, "not_found", "", "this path is not part of this emulator");
    }
    if (atPath.isEmpty()) {
      throw new ApiFailure(404, "not_found", "", "there is nothing at this path");
    }
    Route route = found.orElseThrow(() -> methodNotAllowed(sent.method()));
    RoutedRequest request = route.request(sent, url);
    if (!ignoresUnknown) {
      request.query().allowOnly(route.query());
    }
    return route.endpoint().apply(request);
  }

  private ApiFailure methodNotAllowed(String method) {
    return new ApiFailure(
        methodNotAllowed, "method_not_allowed", "", "this path does not take " + method);
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
      DocumentedBody body,
      Function<RoutedRequest, EmulatorResponse> endpoint) {
    endpoints.add(new Route(method, template, query, body, endpoint));
    return this;
  }
}
