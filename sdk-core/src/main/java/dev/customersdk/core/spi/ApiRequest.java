package dev.customersdk.core.spi;

import dev.customersdk.core.internal.call.RequestSpec;
import dev.customersdk.core.internal.call.RequestSpec.JsonBody;
import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.json.Mapper;
import dev.customersdk.core.spi.json.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The description of one request: method, path with {@code {parameters}}, query, body, retry
 * safety.
 *
 * <p>Filled in fluently and handed to {@link ApiEngine}; not thread-safe, and not used again.
 */
public final class ApiRequest {

  private final String method;
  private final String path;
  private final RetrySafety retrySafety;
  private List<String> pathParameters = List.of();
  private List<Map.Entry<String, String>> queryParameters = List.of();
  private @Nullable Object body;

  private ApiRequest(String method, String path, RetrySafety retrySafety) {
    this.method = method;
    this.path = path;
    this.retrySafety = retrySafety;
  }

  /**
   * {@return a read}
   *
   * @param path the path, with parameters in braces
   */
  public static ApiRequest get(String path) {
    return new ApiRequest("GET", path, RetrySafety.SAFE);
  }

  /**
   * {@return a POST}
   *
   * @param path the path, with parameters in braces
   * @param retrySafety when it may be repeated
   */
  public static ApiRequest post(String path, RetrySafety retrySafety) {
    return new ApiRequest("POST", path, retrySafety);
  }

  /**
   * {@return a PATCH}
   *
   * @param path the path, with parameters in braces
   * @param retrySafety when it may be repeated
   */
  public static ApiRequest patch(String path, RetrySafety retrySafety) {
    return new ApiRequest("PATCH", path, retrySafety);
  }

  /**
   * {@return a DELETE}
   *
   * @param path the path, with parameters in braces
   * @param retrySafety when it may be repeated
   */
  public static ApiRequest delete(String path, RetrySafety retrySafety) {
    return new ApiRequest("DELETE", path, retrySafety);
  }

  /**
   * Fills the next path parameter; the value becomes one encoded segment.
   *
   * @param name the name
   * @param value the value
   * @return this request
   * @throws IllegalArgumentException when the value is empty, blank, "." or "..", or half of a
   *     surrogate pair is in it
   */
  public ApiRequest pathParameter(String name, String value) {
    requireNext(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + ": must not be empty");
    }
    if (value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(
          name + ": must not be \".\" or \"..\", which would address something else");
    }
    pathParameters = with(pathParameters, Core.ACCESS.wellFormed(name, value));
    return this;
  }

  /**
   * Adds a query parameter unless it is empty.
   *
   * @param name the name
   * @param value the value
   * @return this request
   */
  public ApiRequest queryParameter(String name, Optional<?> value) {
    if (value.isPresent()) {
      add(name, value.get().toString());
    }
    return this;
  }

  /**
   * Adds a query parameter once for each value.
   *
   * @param name the name
   * @param values the values
   * @return this request
   */
  public ApiRequest queryParameter(String name, List<String> values) {
    for (int i = 0; i < values.size(); i++) { // mostly none, which should cost nothing
      add(name, values.get(i));
    }
    return this;
  }

  private void add(String name, String value) {
    queryParameters = with(queryParameters, Map.entry(name, Core.ACCESS.wellFormed(name, value)));
  }

  /** Most requests have one parameter, or none. */
  private static <P> List<P> with(List<P> parameters, P more) {
    if (parameters.isEmpty()) {
      return List.of(more);
    }
    List<P> all = parameters.size() == 1 ? new ArrayList<>(parameters) : parameters;
    all.add(more);
    return all;
  }

  /**
   * Sends this value as JSON.
   *
   * @param <T> the type of the value
   * @param codec reads and writes it
   * @param body the body
   * @return this request
   */
  public <T> ApiRequest body(JsonCodec<T> codec, T body) {
    T value = Argument.required("request", body);
    this.body = (JsonBody) () -> codec.bytes(value);
    return this;
  }

  /**
   * Sends this value, which has no codec, as the JSON that databind makes of it.
   *
   * @param body the body
   * @return this request
   */
  public ApiRequest body(Object body) {
    Object value = Argument.required("request", body);
    this.body = (JsonBody) () -> Mapper.bytes(value);
    return this;
  }

  /**
   * Sends no body and calls it JSON all the same, for vendors whose own clients do.
   *
   * @return this request
   */
  public ApiRequest emptyJsonBody() {
    this.body = RequestSpec.EMPTY_JSON;
    return this;
  }

  /**
   * Sends this form.
   *
   * @param form the form
   * @return this request
   */
  public ApiRequest form(MultipartForm form) {
    this.body = form.data();
    return this;
  }

  <T extends @Nullable Object> RequestSpec<T> read(RequestSpec.Reader<T> reader) {
    return spec(reader, false);
  }

  @SuppressWarnings("NullAway") // the only value of Void is null
  RequestSpec<@Nullable Void> ignoreBody() {
    return spec((body, length, options) -> null, method.equals("DELETE"));
  }

  private <T extends @Nullable Object> RequestSpec<T> spec(
      RequestSpec.Reader<T> reader, boolean notFoundMeansDone) {
    if (nextParameter() >= 0) {
      throw new IllegalStateException(path + " has parameters that are not filled");
    }
    return new RequestSpec<>(
        method,
        path,
        pathParameters,
        queryParameters,
        body,
        retrySafety == RetrySafety.SAFE,
        retrySafety::allowsRetry,
        reader,
        notFoundMeansDone);
  }

  private void requireNext(String name) {
    int at = nextParameter();
    if (at < 0 || !path.startsWith(name, at + 1) || path.charAt(at + 1 + name.length()) != '}') {
      throw new IllegalStateException(path + " does not have the parameter {" + name + "} here");
    }
  }

  /** Where the first path parameter begins that is not filled yet, or -1. */
  private int nextParameter() {
    int at = path.indexOf('{');
    for (int filled = 0; filled < pathParameters.size() && at >= 0; filled++) {
      at = path.indexOf('{', at + 1);
    }
    return at;
  }
}
