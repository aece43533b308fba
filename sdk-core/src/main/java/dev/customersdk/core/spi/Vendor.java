package dev.customersdk.core.spi;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RateLimit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the builder of a client must know about a vendor.
 *
 * @param name for the user agent and for messages, such as {@code kohort}
 * @param defaultBaseUrl where the vendor lives; empty when the caller has to say
 * @param requestIdHeader the response's header that names an exchange
 * @param version the segment with which all of the vendor's paths begin, such as {@code v1}; a base
 *     URL that ends with it loses it. Empty when there is none
 * @param rateLimit what holds the requests of each key back unless the caller says otherwise or the
 *     base URL is on this machine; null when nothing does
 */
public record Vendor(
    String name,
    Optional<String> defaultBaseUrl,
    String requestIdHeader,
    String version,
    @Nullable Supplier<? extends RateLimit> rateLimit) {

  /**
   * A vendor that documents no header of its own for request ids: the usual one is read.
   *
   * @param name the name, in small letters
   * @param defaultBaseUrl the base URL
   */
  public Vendor(String name, String defaultBaseUrl) {
    this(name, Optional.of(defaultBaseUrl), "X-Request-Id", "", null);
  }

  /**
   * {@return the same vendor, all of whose paths begin with this version}
   *
   * @param version the version
   */
  public Vendor withVersion(String version) {
    return new Vendor(name, defaultBaseUrl, requestIdHeader, version, rateLimit);
  }

  /**
   * {@return the same vendor, which documents how many requests it takes from one key}
   *
   * @param rateLimit makes a limit for each client
   */
  public Vendor withRateLimit(Supplier<? extends RateLimit> rateLimit) {
    return new Vendor(name, defaultBaseUrl, requestIdHeader, version, rateLimit);
  }

  /** The key that a caller set, unless there is none. */
  String requireKey(@Nullable String apiKey) {
    if (apiKey == null || apiKey.isBlank()) {
      throw new IllegalArgumentException(
          "API key: must not be empty; if it comes from the environment, is "
              + variable("API_KEY")
              + " set?");
    }
    return apiKey;
  }

  /** The base URL that a client is built with, unless there is none. */
  String requireBaseUrl(@Nullable String baseUrl) {
    if (baseUrl == null) {
      throw new IllegalStateException(
          "no base URL: " + name + " has no default, call baseUrl(\"https://…\")");
    }
    return baseUrl;
  }

  /** The credentials that a client is built with, unless there are none. */
  Credentials requireCredentials(@Nullable Credentials credentials) {
    if (credentials == null) {
      throw new IllegalStateException(
          "no API key: call apiKey(…) or credentials(…), or use fromEnv() with "
              + variable("API_KEY"));
    }
    return credentials;
  }

  /** What {@code …_API_KEY} holds. */
  String apiKey(Map<String, String> environment) {
    String name = variable("API_KEY");
    String key = environment.get(name);
    if (key == null || key.isBlank()) {
      throw new IllegalStateException(
          "the environment variable " + name + " is not set; it must hold the API key");
    }
    return key;
  }

  /** What {@code …_BASE_URL} holds, if anything. */
  Optional<String> baseUrl(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(variable("BASE_URL"))).filter(url -> !url.isBlank());
  }

  /** The name of an environment variable. */
  String variable(String what) {
    return name.toUpperCase(Locale.ROOT) + "_" + what;
  }
}
