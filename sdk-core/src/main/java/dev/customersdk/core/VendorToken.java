package dev.customersdk.core;

import java.util.Optional;
import java.util.regex.Pattern;

/** A code, name or id of the vendor's, which may stand in a text if it is printable and short. */
final class VendorToken {

  private static final Pattern PRINTABLE = Pattern.compile("[\\w.:/+=\\[\\]-]{1,100}");

  private VendorToken() {}

  /** The token, if it may be printed. */
  static Optional<String> printable(Optional<String> token) {
    return token.filter(text -> PRINTABLE.matcher(text).matches());
  }

  /** The token, or a question mark. */
  static String orUnknown(Optional<String> token) {
    return printable(token).orElse("?");
  }
}
