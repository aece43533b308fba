package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * An input for one case, as a property gets it.
 *
 * @param wide whether it has two bytes for each character
 */
record Trial(Case tried, String input, boolean wide) {

  /** Bodies like those that the cases of these targets read. */
  static Arbitrary<Trial> ofBodies(Target... targets) {
    return casesOf(targets)
        .flatMap(
            tried ->
                Arbitraries.of(tried.seeds())
                    .flatMap(AnyJson::like)
                    .map(json -> new Trial(tried, json, false)));
  }

  /** A few pages, each like one that the case reads. */
  static Arbitrary<Trial> ofPages() {
    return casesOf(Target.PAGES)
        .flatMap(
            tried ->
                Arbitraries.of(tried.seeds().stream().flatMap(String::lines).toList())
                    .flatMap(AnyJson::like)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4)
                    .map(pages -> new Trial(tried, String.join("\n", pages), false)));
  }

  /** Any text. */
  static Arbitrary<Trial> ofTexts(Target... targets) {
    Arbitrary<String> text = AnyText.of();
    Arbitrary<Boolean> wide = Arbitraries.of(true, false);
    return casesOf(targets)
        .flatMap(
            tried ->
                Combinators.combine(text, wide).as((input, both) -> new Trial(tried, input, both)));
  }

  private static Arbitrary<Case> casesOf(Target... targets) {
    return Arbitraries.of(targets).flatMap(target -> Arbitraries.of(target.cases()));
  }

  void run() {
    tried.check().accept(wide ? Utf16.bytes(input) : input.getBytes(UTF_8));
  }

  @Override
  public String toString() {
    return tried.name() + " with " + input;
  }
}
