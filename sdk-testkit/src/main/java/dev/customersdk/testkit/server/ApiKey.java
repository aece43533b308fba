package dev.customersdk.testkit.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.List;

/** The one API key that an emulator accepts, as a bearer token. */
public final class ApiKey {

  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  private final String key;
  private final boolean takesBasic;

  public ApiKey(String key) {
    this(key, false);
    if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("apiKey must be printable ASCII without spaces");
    }
  }

  private ApiKey(String key, boolean takesBasic) {
    this.key = key;
    this.takesBasic = takesBasic;
  }

  /** The same key, accepted as the user name of HTTP Basic too, whatever the password. */
  public ApiKey orBasic() {
    return new ApiKey(key, true);
  }

  public String value() {
    return key;
  }

  boolean admits(EmulatorRequest request) {
    List<String> sent = request.headers().values("Authorization");
    return sent.size() == 1 && (isBearer(sent.get(0)) || (takesBasic && isBasic(sent.get(0))));
  }

  private boolean isBearer(String sent) {
    return hasScheme(sent, BEARER) && sent.substring(BEARER.length()).equals(key);
  }

  private boolean isBasic(String sent) {
    if (!hasScheme(sent, BASIC)) {
      return false;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(sent.substring(BASIC.length()));
      String[] userAndPassword = new String(decoded, US_ASCII).split(":", 2);
      return userAndPassword.length == 2 && userAndPassword[0].equals(key);
    } catch (IllegalArgumentException e) {
      return false; // no Base64
    }
  }

  private static boolean hasScheme(String sent, String scheme) {
    return sent.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  @Override
  public String toString() {
    return "ApiKey"; // never the key
  }
}
