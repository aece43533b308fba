package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.vendor.JsonPath;
import dev.customersdk.testkit.vendor.JsonValues;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The received requests about which an assertion speaks; each {@code with…} leaves fewer of them,
 * and fails if it would leave none. Counts are of those that are left. Immutable.
 */
public final class MatchingRequests {

  private static final Set<String> SECRET =
      Set.of("authorization", "proxy-authorization", "cookie");

  private final ReceivedRequests received;
  private final String description;
  private final List<RecordedRequest> matching;

  MatchingRequests(ReceivedRequests received, String description, List<RecordedRequest> matching) {
    this.received = received;
    this.description = description;
    this.matching = matching;
  }

  /**
   * Exactly one is left.
   *
   * @return these requests
   */
  public MatchingRequests once() {
    return times(1);
  }

  /**
   * Exactly so many are left.
   *
   * @param number how many
   * @return these requests
   */
  public MatchingRequests times(int number) {
    if (matching.size() != number) {
      throw received.failure(
          "expected " + number + " × " + description + ", not " + matching.size(), matching);
    }
    return this;
  }

  /**
   * Those whose JSON body has this value.
   *
   * @param name a property, or a JSON pointer such as {@code /address/city}
   * @param value a text, a number, true or false, null, a list or a map; the order of properties
   *     does not matter
   * @return those of these requests
   */
  public MatchingRequests withJson(String name, @Nullable Object value) {
    JsonPath path = JsonPath.of(name);
    JsonNode wanted = JsonValues.of(name, value);
    return left(
        " with JSON " + name + " " + wanted,
        request -> request.json(path).filter(sent -> JsonValues.same(wanted, sent)).isPresent(),
        request ->
            request.json(JsonPath.WHOLE).isEmpty()
                ? "no JSON object as body"
                : name + " is " + request.json(path).map(JsonNode::toString).orElse("missing"));
  }

  /**
   * Those whose body is no JSON object or has no such value; a null is a value.
   *
   * @param name its name on the wire
   * @return those of these requests
   */
  public MatchingRequests withoutJson(String name) {
    JsonPath path = JsonPath.of(name);
    return left(
        " without JSON " + name,
        request -> request.json(path).isEmpty(),
        request -> name + " is " + request.json(path).map(JsonNode::toString).orElse("missing"));
  }

  /**
   * Those whose form has this field, once or more often, decoded.
   *
   * @param name such as {@code address[city]}
   * @param value what one of its values has to be
   * @return those of these requests
   */
  public MatchingRequests withFormField(String name, String value) {
    return left(
        " with form field " + name + "=" + value,
        request -> request.formValues(name).contains(value),
        request -> name + " is " + orMissing(request.formValues(name)));
  }

  /**
   * Those with this query parameter, once or more often, decoded.
   *
   * @param name its name on the wire
   * @param value what one of its values has to be
   * @return those of these requests
   */
  public MatchingRequests withQueryParameter(String name, String value) {
    return left(
        " with query parameter " + name + "=" + value,
        request -> request.queryParameters(name).contains(value),
        request -> name + " is " + orMissing(request.queryParameters(name)));
  }

  /**
   * Those with this header, once or more often. Headers that hold credentials are not shown.
   *
   * @param name its name on the wire
   * @param value what one of its values has to be
   * @return those of these requests
   */
  public MatchingRequests withHeader(String name, String value) {
    boolean secret = SECRET.contains(name.toLowerCase(Locale.ROOT));
    return left(
        " with header " + name + (secret ? "" : ": " + value),
        request -> request.headers(name).contains(value),
        request -> name + " is " + (secret ? "another" : orMissing(request.headers(name))));
  }

  /**
   * Those that are left, in the order in which they arrived.
   *
   * @return the requests, in their order
   */
  public List<RecordedRequest> requests() {
    return matching;
  }

  private MatchingRequests left(
      String addition,
      Predicate<RecordedRequest> wanted,
      Function<RecordedRequest, String> difference) {
    List<RecordedRequest> left = matching.stream().filter(wanted).toList();
    if (left.isEmpty()) {
      throw received.failure(
          "expected " + description + addition,
          matching,
          request -> matching.contains(request) ? difference.apply(request) : "");
    }
    return new MatchingRequests(received, description + addition, left);
  }

  private static String orMissing(List<String> values) {
    return values.isEmpty() ? "missing" : String.join(", ", values);
  }
}
