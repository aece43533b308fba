package dev.customersdk.core.internal.client;

import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Checks where a client sends its key. */
public final class BaseUrl {

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
    HttpUrl url = HttpUrl.parse(text);
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

  /** Whether the URL leads to this machine. */
  public static boolean isLoopback(HttpUrl url) {
    String name = url.host().toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.equals("::1")
        || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }
}
