package dev.customersdk.fuzz;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A body of a megabyte that is one piece again and again.
 *
 * @param beginning what stands before the pieces
 */
record Bomb(Case tried, String beginning, String piece) {

  private static final int SIZE = 1 << 20;

  static Arbitrary<Bomb> any() {
    Arbitrary<Case> cases = Arbitraries.of(Target.RESPONSES.cases());
    Arbitrary<String> beginnings =
        Arbitraries.of(
            "[",
            "{\"data\":[",
            "{\"customers\":[",
            "{\"errors\":[",
            "{\"error\":{\"x\":[",
            "{\"metadata\":{\"x\":[");
    Arbitrary<String> pieces =
        Arbitraries.of(
            "{\"\":0},",
            "{},",
            "[],",
            "0,",
            "null,",
            "\"\",",
            "[",
            "{\"id\":\"c@nary\"},",
            "\"\\u0000\",");
    return Combinators.combine(cases, beginnings, pieces).as(Bomb::new);
  }

  void run() {
    String pieces = piece.repeat(SIZE / piece.length());
    String end = beginning.replaceAll("[^\\[{]", "").replace("[", "]").replace("{", "}");
    String whole = beginning + pieces + "0" + new StringBuilder(end).reverse();
    tried.run(whole);
  }

  @Override
  public String toString() {
    return tried.name() + " with " + beginning + piece + "…";
  }
}
