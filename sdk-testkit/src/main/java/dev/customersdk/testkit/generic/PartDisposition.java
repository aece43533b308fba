package dev.customersdk.testkit.generic;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** The {@code Content-Disposition} of a part: parameters with quotes, without, or encoded. */
record PartDisposition(String name, String fileName) {

  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([\\w-]+\\*?)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]*))");

  /** Charset, language and text, as RFC 8187 has them. */
  private static final Pattern ENCODED = Pattern.compile("([\\w-]+)'[^']*'(.*)");

  static PartDisposition of(Headers headers) throws IOException {
    Map<String, String> parameters = new HashMap<>();
    Matcher each = PARAMETER.matcher(String.valueOf(headers.get("Content-Disposition")));
    while (each.find()) {
      String value = each.group(2) == null ? each.group(3) : each.group(2);
      parameters.put(each.group(1).toLowerCase(Locale.ROOT), value);
    }
    String encoded = parameters.get("filename*");
    return new PartDisposition(
        parameters.getOrDefault("name", ""),
        encoded == null ? parameters.getOrDefault("filename", "") : decoded(encoded));
  }

  private static String decoded(String encoded) throws IOException {
    Matcher parts = ENCODED.matcher(encoded);
    if (!parts.matches()) {
      throw new IOException("filename* has no charset");
    }
    try {
      // A plus stands for itself, other than in a form that is URL-encoded.
      return URLDecoder.decode(parts.group(2).replace("+", "%2B"), Charset.forName(parts.group(1)));
    } catch (IllegalArgumentException e) {
      throw new IOException("filename* cannot be decoded", e);
    }
  }
}
