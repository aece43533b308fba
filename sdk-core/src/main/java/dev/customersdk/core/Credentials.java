package dev.customersdk.core;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a request says who sends it.
 *
 * <pre>{@code
 * Credentials credentials = Credentials.bearer(vault); // asked again after a 401
 * return KohortClient.builder().credentials(credentials).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe, if the supplier is. Never prints a secret. Credentials go to the
 * client's own origin only.
 */
public final class Credentials {

  private static final String AUTHORIZATION = "Authorization";
  private static final String BEARER = "Bearer ";
  private static final Credentials NONE = new Credentials("", null, false);

  private final String headerName;
  private final @Nullable Supplier<String> headerValue;
  private final boolean refreshable;

  private Credentials(
      String headerName, @Nullable Supplier<String> headerValue, boolean refreshable) {
    this.headerName = headerName;
    this.headerValue = headerValue;
    this.refreshable = refreshable;
  }

  /**
   * {@return a constant key, sent as {@code Authorization: Bearer …}}
   *
   * @param key the key
   */
  public static Credentials bearer(String key) {
    String value = bearerValue("API key", key);
    return new Credentials(AUTHORIZATION, () -> value, false);
  }

  /**
   * {@return a bearer token that may change}
   *
   * <p>Asked before every attempt, so it should have a cache: on the caller's thread if the call is
   * blocking, otherwise once for all calls that wait for it, on a thread of the SDK's. After a 401
   * it is asked once more, by one of the calls that were refused with the same token for all of
   * them, so a supplier that looks at the thread must not give two tenants the same token. They are
   * sent once more with what it gives then, unless the policy allows one attempt only or the retry
   * budget is used up. The total timeout of a blocking call does not interrupt it.
   *
   * @param token asked for each call
   */
  public static Credentials bearer(Supplier<String> token) {
    Null.refused("token", token);
    return new Credentials(AUTHORIZATION, () -> bearerValue("supplied token", token.get()), true);
  }

  /**
   * {@return a constant header, for vendors or gateways that want the key elsewhere}
   *
   * @param name the name of the header
   * @param value the value of the header
   */
  public static Credentials header(String name, String value) {
    requireText("value", value);
    HttpHeader header = HttpHeader.credentials(name, value);
    return new Credentials(name, header::value, false);
  }

  /**
   * Sends nothing.
   *
   * @return the credentials
   */
  public static Credentials none() {
    return NONE;
  }

  boolean isRefreshable() {
    return refreshable;
  }

  Optional<String> headerName() {
    return headerValue == null ? Optional.empty() : Optional.of(headerName);
  }

  void authorize(BiConsumer<String, String> receiver) {
    if (headerValue != null) {
      receiver.accept(headerName, headerValue.get());
    }
  }

  private static String bearerValue(String what, String key) {
    requireText(what, key);
    HttpHeader.checkValue(what, key);
    if (key.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw new IllegalArgumentException(
          what + ": must not begin with \"Bearer \", which is sent in front of it anyway");
    }
    return BEARER + key;
  }

  private static void requireText(String what, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(what + ": must not be empty");
    }
  }

  @Override
  public String toString() {
    return headerValue == null ? "Credentials[none]" : "Credentials[" + headerName + ": ***]";
  }
}
