package dev.customersdk.testkit.vendor;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something in a request that the vendor does not document, by its name and never by its value, and
 * the names that the vendor documents in its place.
 */
public record Undocumented(String what, List<String> documented) {

  private static final Pattern USUAL = Pattern.compile("[\\w.\\[\\]-]{1,80}");

  /** A kind of thing, and the name that was sent. */
  public static Undocumented named(String kind, String name, Collection<String> documented) {
    return of(kind + " " + printable(name), documented);
  }

  static Undocumented of(String what, Collection<String> documented) {
    return new Undocumented(what, documented.stream().sorted().toList());
  }

  /** For the message of a test that fails. */
  @Override
  public String toString() {
    return what
        + (documented.isEmpty()
            ? " (none is documented)"
            : " (documented: " + String.join(", ", documented) + ")");
  }

  /** What is no usual name may be a value. */
  private static String printable(String name) {
    return USUAL.matcher(name).matches() ? name : "(unusual name, not shown)";
  }
}
