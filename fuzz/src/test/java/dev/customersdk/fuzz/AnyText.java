package dev.customersdk.fuzz;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of any characters, the awkward ones often. */
final class AnyText {

  private AnyText() {}

  static Arbitrary<String> of() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(
                Canary.TEXT,
                "",
                " ",
                "\t",
                "\r\n",
                "\0",
                "\u007f",
                "\u2028",
                "\u202e",
                "%2F",
                "%",
                "+",
                "&",
                "=",
                "/",
                "..",
                "?",
                "#",
                ";",
                ":",
                "\"",
                "\\",
                "\u00e9",
                "\u20ac",
                "\ud83d",
                "\ude00",
                "\ud83d\ude00",
                "0",
                "9999999999",
                ".5",
                "Expect",
                "Sun, 06 Nov 2044 08:49:37 GMT"),
            Arbitraries.chars().all().map(String::valueOf),
            Arbitraries.strings().ascii().ofMaxLength(5));
    return piece.list().ofMaxSize(5).map(pieces -> String.join("", pieces));
  }
}
