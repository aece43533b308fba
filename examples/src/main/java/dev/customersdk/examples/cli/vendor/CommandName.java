package dev.customersdk.examples.cli.vendor;

import java.util.Locale;

/** Names of Java as names of commands and options. */
public final class CommandName {

  private CommandName() {}

  /** {@code startingAfter} as {@code starting-after}. */
  public static String of(String java) {
    return java.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
