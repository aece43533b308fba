package dev.customersdk.core.tls;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * A line of the table of handshakes.
 *
 * @param name what happens
 * @param endpoint whom it happens with
 * @param caller what the caller's client is set to
 * @param protocols what is tried, one after the other
 * @param expected reason, outcome and number of attempts of reads and writes; or that it works
 * @param words what a message must say
 */
record TlsCase(
    String name,
    Supplier<Endpoint> endpoint,
    Consumer<OkHttpClient.Builder> caller,
    List<Protocol> protocols,
    String expected,
    List<String> words) {

  static final String WORKS = "value PROCESSED 1";

  private static final List<Protocol> BOTH = List.of(Protocol.HTTP_2, Protocol.HTTP_1_1);

  /** Over both versions of HTTP. */
  static TlsCase overBoth(
      String name,
      Supplier<Endpoint> endpoint,
      Consumer<OkHttpClient.Builder> caller,
      String expected,
      String... words) {
    return new TlsCase(name, endpoint, caller, BOTH, expected, List.of(words));
  }

  /** Where it does not get as far as HTTP. */
  static TlsCase raw(String name, Supplier<Endpoint> endpoint, String expected, String... words) {
    return new TlsCase(
        name, endpoint, client -> {}, List.of(Protocol.HTTP_1_1), expected, List.of(words));
  }

  /** A client that offers this version of HTTP, and the one that must always be offered. */
  OkHttpClient client(Endpoint reached, Protocol protocol) {
    OkHttpClient.Builder client = new OkHttpClient.Builder();
    caller.accept(client);
    reached.reachedBy(client);
    return client.protocols(protocol == Protocol.HTTP_2 ? BOTH : List.of(protocol)).build();
  }

  boolean works() {
    return expected.equals(WORKS);
  }

  @Override
  public String toString() {
    return name;
  }
}
