package dev.customersdk.core.internal.observe;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Names for executions of calls: for logs, so chance is good enough. */
public final class CallIds {

  private CallIds() {}

  /** Another one: 16 hexadecimal digits. */
  public static String next() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
