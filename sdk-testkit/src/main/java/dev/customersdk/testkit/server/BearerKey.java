package dev.customersdk.testkit.server;

import java.util.List;

/** The one API key that an emulator accepts. */
public final class BearerKey {

  private static final String SCHEME = "Bearer ";

  private final String key;

  public BearerKey(String key) {
    if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("apiKey must be printable ASCII without spaces");
    }
    this.key = key;
  }

  public String value() {
    return key;
  }

  boolean admits(EmulatorRequest request) {
    List<String> sent = request.headers().values("Authorization");
    return sent.size() == 1
        && sent.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && sent.get(0).substring(SCHEME.length()).equals(key);
  }

  @Override
  public String toString() {
    return "BearerKey"; // never the key
  }
}
