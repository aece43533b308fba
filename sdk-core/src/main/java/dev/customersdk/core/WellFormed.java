package dev.customersdk.core;

/** Refuses text that UTF-8 cannot carry and that would arrive as something else. */
final class WellFormed {

  private WellFormed() {}

  /** The text, unless it holds half of a surrogate pair; it is not printed. */
  static String text(String name, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw new IllegalArgumentException(
              name
                  + ": character "
                  + (i + 1)
                  + " of "
                  + text.length()
                  + " is half of a surrogate pair, which would arrive as another text");
        }
        i++;
      }
    }
    return text;
  }
}
