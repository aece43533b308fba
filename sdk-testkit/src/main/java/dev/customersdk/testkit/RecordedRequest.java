package dev.customersdk.testkit;

import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.ReceivedRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request as it arrived, undecoded.
 *
 * <p>Immutable, but for {@link #status()}. {@link #toString()} shows method and path only, so that
 * a log of it holds no key, no search text and no body; the path may hold a customer's id.
 */
public final class RecordedRequest {

  private final ReceivedRequest received;
  private final EmulatorRequest sent;

  RecordedRequest(ReceivedRequest received) {
    this.received = received;
    this.sent = received.request();
  }

  /** Upper case as sent, for example {@code PATCH}. */
  public String method() {
    return sent.method();
  }

  /** Percent-encoded as sent, for example {@code /customers/cus_1}. */
  public String path() {
    return sent.path();
  }

  /** What follows the question mark, percent-encoded as sent; empty without one. */
  public String query() {
    return sent.query();
  }

  /** The last value sent under this name, whatever its case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(sent.headers().get(name));
  }

  /** Every value sent under this name, whatever its case, in order. */
  public List<String> headers(String name) {
    return List.copyOf(sent.headers().values(name));
  }

  /** The body as UTF-8 text; empty without one. For a file use {@link #bodyBytes()}. */
  public String body() {
    return sent.body();
  }

  /** A copy of the body as it arrived; empty without one. */
  public byte[] bodyBytes() {
    return sent.bytes().toByteArray();
  }

  /** Of the response; empty if none was sent, or not yet. */
  public OptionalInt status() {
    return received.status();
  }

  @Override
  public String toString() {
    return method() + " " + path();
  }
}
