package dev.customersdk.core.spi;

import dev.customersdk.core.internal.call.Identity;
import dev.customersdk.core.internal.call.RequestSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The description of one request: method, path with {@code {holes}}, query, body, replay safety.
 *
 * <p>Filled in fluently and handed to {@link ApiEngine}; not thread-safe, and not used again.
 */
public final class ApiRequest {

  private final String method;
  private final String path;
  private final RetrySafety replay;
  private final List<String> pathValues = new ArrayList<>(2);
  private final List<Map.Entry<String, String>> query = new ArrayList<>();
  private @Nullable Object body;

  private ApiRequest(String method, String path, RetrySafety replay) {
    this.method = method;
    this.path = path;
    this.replay = replay;
  }

  /** A read. */
  public static ApiRequest get(String path) {
    return new ApiRequest("GET", path, RetrySafety.SAFE);
  }

  /** A POST. */
  public static ApiRequest post(String path, RetrySafety replay) {
    return new ApiRequest("POST", path, replay);
  }

  /** A PATCH. */
  public static ApiRequest patch(String path, RetrySafety replay) {
    return new ApiRequest("PATCH", path, replay);
  }

  /** A DELETE. */
  public static ApiRequest delete(String path, RetrySafety replay) {
    return new ApiRequest("DELETE", path, replay);
  }

  /**
   * Fills the next hole; the value becomes one encoded segment.
   *
   * @throws IllegalArgumentException when the value is empty, blank, "." or ".."
   */
  public ApiRequest pathParameter(String hole, String value) {
    requireNextHole(hole);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(hole + ": must not be empty");
    }
    if (value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(
          hole + ": must not be \".\" or \"..\", which would address something else");
    }
    pathValues.add(value);
    return this;
  }

  /** Adds a parameter unless it is empty. */
  public ApiRequest queryParameter(String name, Optional<?> value) {
    value.ifPresent(present -> query.add(Map.entry(name, present.toString())));
    return this;
  }

  /** Adds a parameter once for each value. */
  public ApiRequest queryParameter(String name, List<String> values) {
    values.forEach(value -> query.add(Map.entry(name, value)));
    return this;
  }

  /** Sends this value as JSON. */
  public ApiRequest body(Object body) {
    this.body = Argument.required("request", body);
    return this;
  }

  <T extends @Nullable Object> RequestSpec<T> read(RequestSpec.Reader<T> reader) {
    return read(reader, false, null);
  }

  @SuppressWarnings("NullAway") // the only value of Void is null
  RequestSpec<@Nullable Void> ignoreBody() {
    return read((body, options) -> null, method.equals("DELETE"), null);
  }

  <T extends @Nullable Object> RequestSpec<T> read(
      RequestSpec.Reader<T> reader, boolean goneIsDone, @Nullable Identity<T> identity) {
    if (nextHole() >= 0) {
      throw new IllegalStateException(path + " has holes that are not filled");
    }
    return new RequestSpec<>(
        method,
        path,
        pathValues,
        query,
        body,
        replay == RetrySafety.SAFE,
        replay::repeatable,
        reader,
        goneIsDone,
        identity);
  }

  private void requireNextHole(String hole) {
    int at = nextHole();
    if (at < 0 || !path.startsWith(hole, at + 1) || path.charAt(at + 1 + hole.length()) != '}') {
      throw new IllegalStateException(path + " does not have the hole {" + hole + "} here");
    }
  }

  /** Where the first hole begins that is not filled yet, or -1. */
  private int nextHole() {
    int at = path.indexOf('{');
    for (int filled = 0; filled < pathValues.size() && at >= 0; filled++) {
      at = path.indexOf('{', at + 1);
    }
    return at;
  }
}
