package dev.customersdk.checkoutpage;

import java.util.regex.Pattern;

/** What the vendor accepts as a cursor: an id of 24 hexadecimal characters. */
final class PageCursor {

  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{24}");

  private PageCursor() {}

  static boolean isValid(String cursor) {
    return ID.matcher(cursor).matches();
  }

  static void require(String argument, String cursor) {
    if (!isValid(cursor)) {
      throw new IllegalArgumentException(
          argument + ": must be the id of a customer, 24 hexadecimal characters");
    }
  }
}
