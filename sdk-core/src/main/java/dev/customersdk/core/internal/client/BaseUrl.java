package dev.customersdk.core.internal.client;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Checks where a client sends its key. */
public final class BaseUrl {

  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost\\.?|::1|127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

  /** Neither what some programs take for a user, nor a backslash, which others take for a slash. */
  private static final Pattern READ_ALIKE_BY_ALL =
      Pattern.compile("(?i)https?://[^/\\\\@%\\s\\p{Cntrl}]+(/[^\\\\\\s\\p{Cntrl}]*)?");

  private BaseUrl() {}

  /**
   * The URL, if it is one to which a key may be sent.
   *
   * @param version the segment with which every path begins, which is taken off the URL's end
   */
  public static HttpUrl parse(String text, boolean insecureAllowed, String version) {
    HttpUrl url = HttpUrl.parse(Core.ACCESS.wellFormed("baseUrl", text));
    if (url == null) {
      throw new IllegalArgumentException(
          "baseUrl: must be an absolute URL such as https://api.example.com");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw new IllegalArgumentException(
          "baseUrl: must not contain a user or password; use credentials(…)");
    }
    if (!READ_ALIKE_BY_ALL.matcher(text.strip()).matches()) {
      throw new IllegalArgumentException(
          "baseUrl: must be written like https://api.example.com/path, without blanks, backslashes"
              + " or an @ or % before the path: programs disagree on where such a URL leads");
    }
    if (url.query() != null || url.fragment() != null) {
      throw new IllegalArgumentException("baseUrl: must not contain a query or a fragment");
    }
    if (!url.isHttps() && !insecureAllowed && !isLoopback(url)) {
      throw new IllegalArgumentException(
          "baseUrl: http:// would send the key unencrypted; use https://, or call"
              + " allowInsecureHttp() if the network is trusted");
    }
    return without(version, url);
  }

  private static HttpUrl without(String version, HttpUrl url) {
    int last = url.pathSize() - 1;
    while (last > 0 && url.pathSegments().get(last).isEmpty()) {
      last--;
    }
    if (version.isEmpty() || !url.pathSegments().get(last).equals(version)) {
      return url;
    }
    HttpUrl.Builder shortened = url.newBuilder();
    for (int segment = url.pathSize() - 1; segment >= last; segment--) {
      shortened.removePathSegment(segment);
    }
    return shortened.build();
  }

  /**
   * Whether the URL says this machine: {@code localhost}, with a dot at its end or without, or an
   * address of the loopback. The URL has names in lower case, one spelling of an IPv6 address, and
   * IPv4 where that is written as IPv6. What a name leads to is seen when it is connected to.
   */
  public static boolean isLoopback(HttpUrl url) {
    return THIS_MACHINE.matcher(url.host()).matches();
  }
}
