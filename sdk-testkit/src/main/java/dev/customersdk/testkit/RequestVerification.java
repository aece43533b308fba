package dev.customersdk.testkit;

import dev.customersdk.testkit.vendor.EndpointTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Assertions about the requests that an emulator had received when {@link Emulator#verify()} was
 * called. What does not hold is an {@link AssertionError} that shows what was received: methods,
 * paths and what differs, never the API key.
 *
 * <p>In a path a segment in braces stands for any one: {@code /customers/{id}}. A method or a path
 * that the vendor does not have is an {@link IllegalArgumentException}. Immutable.
 */
public final class RequestVerification {

  private final ReceivedRequests received;
  private final EndpointTable documented;
  private final List<String> deviations;

  RequestVerification(
      ReceivedRequests received, EndpointTable documented, List<String> deviations) {
    this.received = received;
    this.documented = documented;
    this.deviations = deviations;
  }

  /**
   * At least one such request was received; what is said next is about those.
   *
   * @param method the HTTP method
   * @param path the path, with parameters in braces
   * @return those requests
   */
  public MatchingRequests received(String method, String path) {
    RequestPattern wanted = pattern(new RequestPattern(method, path));
    List<RecordedRequest> matching = matching(wanted);
    if (matching.isEmpty()) {
      throw received.failure("expected " + wanted);
    }
    return new MatchingRequests(received, wanted.toString(), matching);
  }

  /**
   * No such request was received.
   *
   * @param method the HTTP method
   * @param path the path, with parameters in braces
   */
  public void didNotReceive(String method, String path) {
    RequestPattern unwanted = pattern(new RequestPattern(method, path));
    if (!matching(unwanted).isEmpty()) {
      throw received.failure("expected no " + unwanted);
    }
  }

  /** No request was received. */
  public void receivedNothing() {
    if (!received.all().isEmpty()) {
      throw received.failure("expected no request");
    }
  }

  /**
   * These requests were received in this order, and no others.
   *
   * @param methodsAndPaths for example {@code POST /customers}
   */
  public void receivedExactly(String... methodsAndPaths) {
    List<RequestPattern> wanted =
        Stream.of(methodsAndPaths).map(RequestPattern::of).map(this::pattern).toList();
    List<RecordedRequest> all = received.all();
    boolean same =
        wanted.size() == all.size()
            && IntStream.range(0, all.size()).allMatch(i -> wanted.get(i).matches(all.get(i)));
    if (!same) {
      throw received.failure(
          wanted.stream()
              .map(RequestPattern::toString)
              .collect(Collectors.joining(", ", "expected exactly ", "")));
    }
  }

  /**
   * Nothing that the vendor does not document was sent, in requests that are no longer kept
   * neither: see {@link EmulatorBuilder#failOnUndocumented()}.
   */
  public void onlyDocumented() {
    if (!deviations.isEmpty()) {
      throw received.error(
          deviations.stream()
              .map(each -> "%n  ".formatted() + each)
              .collect(Collectors.joining("", "the vendor does not document what was sent:", "")));
    }
  }

  /** One that never could be received would hide a slip of the pen. */
  private RequestPattern pattern(RequestPattern asked) {
    if (!documented.takes(asked.method(), asked.path())) {
      throw new IllegalArgumentException(
          "this vendor has no " + asked + "; it has " + String.join(", ", documented.names()));
    }
    return asked;
  }

  private List<RecordedRequest> matching(RequestPattern pattern) {
    return received.all().stream().filter(pattern::matches).toList();
  }
}
