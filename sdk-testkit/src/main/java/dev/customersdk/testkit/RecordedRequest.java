package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.ReceivedRequest;
import dev.customersdk.testkit.vendor.EndpointTable;
import dev.customersdk.testkit.vendor.FormBody;
import dev.customersdk.testkit.vendor.JsonPath;
import dev.customersdk.testkit.vendor.QueryParameters;
import dev.customersdk.testkit.vendor.Undocumented;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A request as it arrived, undecoded unless a method says otherwise.
 *
 * <p>Immutable, but for {@link #status()}. {@link #toString()} shows method and path only, so that
 * a log of it holds no key, no search text and no body; the path may hold a customer's id.
 */
public final class RecordedRequest {

  private final ReceivedRequest received;
  private final EmulatorRequest sent;
  private final EndpointTable documented;

  static List<RecordedRequest> all(List<ReceivedRequest> received, EndpointTable documented) {
    return received.stream().map(each -> new RecordedRequest(each, documented)).toList();
  }

  RecordedRequest(ReceivedRequest received, EndpointTable documented) {
    this.received = received;
    this.sent = received.request();
    this.documented = documented;
  }

  /** {@return the HTTP method} Upper case as sent, for example {@code PATCH}. */
  public String method() {
    return sent.method();
  }

  /** {@return the path} Percent-encoded as sent, for example {@code /customers/cus_1}. */
  public String path() {
    return sent.path();
  }

  /** {@return what follows the question mark, percent-encoded as sent; empty without one} */
  public String query() {
    return sent.query();
  }

  /**
   * {@return the first value of this query parameter, decoded; an empty text if it has none}
   *
   * @param name its name on the wire
   */
  public Optional<String> queryParameter(String name) {
    return queryParameters(name).stream().findFirst();
  }

  /**
   * {@return every value of this query parameter, decoded, in order}
   *
   * @param name its name on the wire
   */
  public List<String> queryParameters(String name) {
    return QueryParameters.of(sent).stream().flatMap(it -> it.all(name).stream()).toList();
  }

  /** {@return when it was read whole, by the emulator's clock} */
  public Instant receivedAt() {
    return received.receivedAt();
  }

  /** {@return the names of its headers as sent, each once, whatever its case, in order} */
  public List<String> headerNames() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    return IntStream.range(0, sent.headers().size())
        .mapToObj(sent.headers()::name)
        .filter(names::add)
        .toList();
  }

  /**
   * {@return the last value sent under this name, whatever its case}
   *
   * @param name its name on the wire
   */
  public Optional<String> header(String name) {
    return Optional.ofNullable(sent.headers().get(name));
  }

  /**
   * {@return every value sent under this name, whatever its case, in order}
   *
   * @param name its name on the wire
   */
  public List<String> headers(String name) {
    return List.copyOf(sent.headers().values(name));
  }

  /** {@return the body as UTF-8 text; empty without one} For a file use {@link #bodyBytes()}. */
  public String body() {
    return sent.body();
  }

  /** {@return a copy of the body as it arrived; empty without one} */
  public byte[] bodyBytes() {
    return sent.bytes().toByteArray();
  }

  /**
   * Of the response; empty if none was sent, or not yet.
   *
   * @return the status code
   */
  public OptionalInt status() {
    return received.status();
  }

  /**
   * One value of a JSON body: a text as it is, anything else as JSON, {@code null} included.
   *
   * @param pointer a JSON pointer such as {@code /address/city}, or the name of a property
   * @return empty if there is no such value, or the body is no JSON object
   */
  public Optional<String> jsonValue(String pointer) {
    return json(JsonPath.of(pointer)).map(JsonPath::text);
  }

  /**
   * {@return what was sent and the vendor does not document: a path, a method, a body, or names of
   * query parameters, properties and form fields, such as {@code property emial}; never a value} A
   * body that cannot be read counts as one, as any name may hide in it. A value that is wrong and
   * an id that is unknown are not meant. It says nothing about the response: some vendors ignore
   * what they do not know.
   */
  public Optional<String> undocumented() {
    List<Undocumented> found = documented.undocumentedIn(sent);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.stream().map(Undocumented::what).collect(Collectors.joining(", ")));
  }

  Optional<JsonNode> json(JsonPath path) {
    return path.in(sent.body());
  }

  List<String> formValues(String name) {
    return FormBody.values(sent, name);
  }

  @Override
  public String toString() {
    return method() + " " + path();
  }
}
