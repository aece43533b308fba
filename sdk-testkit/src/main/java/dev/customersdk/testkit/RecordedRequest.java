package dev.customersdk.testkit;

import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import okio.ByteString;

/**
 * A request as it arrived, undecoded.
 *
 * <p>Immutable. {@link #toString()} shows method and path only, so that a log of it holds no key,
 * no search text and no body; the path may hold a customer's id.
 */
public final class RecordedRequest {

  private final String method;
  private final String path;
  private final String query;
  private final Headers headers;
  private final String body;

  private RecordedRequest(String method, String path, String query, Headers headers, String body) {
    this.method = method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.body = body;
  }

  static RecordedRequest of(mockwebserver3.RecordedRequest read) {
    String target = read.getTarget();
    int mark = target.indexOf('?');
    ByteString body = read.getBody();
    return new RecordedRequest(
        read.getMethod(),
        mark < 0 ? target : target.substring(0, mark),
        mark < 0 ? "" : target.substring(mark + 1),
        read.getHeaders(),
        body == null ? "" : body.utf8());
  }

  /** Upper case as sent, for example {@code PATCH}. */
  public String method() {
    return method;
  }

  /** Percent-encoded as sent, for example {@code /customers/cus_1}. */
  public String path() {
    return path;
  }

  /** What follows the question mark, percent-encoded as sent; empty without one. */
  public String query() {
    return query;
  }

  /** The last value sent under this name, whatever its case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Every value sent under this name, whatever its case, in order. */
  public List<String> headers(String name) {
    return List.copyOf(headers.values(name));
  }

  /** The body as UTF-8 text; empty without one. */
  public String body() {
    return body;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
