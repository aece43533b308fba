package dev.customersdk.testkit;

import java.util.List;

/** The one API key that an emulator accepts. */
final class BearerKey {

  private static final String SCHEME = "Bearer ";

  private final String key;

  BearerKey(String key) {
    if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("apiKey must be printable ASCII without spaces");
    }
    this.key = key;
  }

  String value() {
    return key;
  }

  boolean admits(RecordedRequest request) {
    List<String> sent = request.headers("Authorization");
    return sent.size() == 1
        && sent.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && sent.get(0).substring(SCHEME.length()).equals(key);
  }

  @Override
  public String toString() {
    return "BearerKey"; // never the key
  }
}
