package dev.customersdk.testkit.webhook;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Ids of events and deliveries. They are random: to a receiver that remembers what it has seen, as
 * it should, an id that came again after a reset or from another emulator would be a duplicate.
 */
public final class EventIds {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private EventIds() {}

  /** The prefix and twenty-six digits and capital letters. */
  public static String base32(String prefix) {
    return RANDOM
        .ints(26, 0, BASE_32.length())
        .mapToObj(BASE_32::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining("", prefix, ""));
  }

  /** The prefix and thirty-two hexadecimal digits. */
  public static String hex(String prefix) {
    return prefix + uuid().replace("-", "");
  }

  public static String uuid() {
    return UUID.randomUUID().toString();
  }
}
