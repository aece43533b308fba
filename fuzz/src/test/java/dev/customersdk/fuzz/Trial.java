package dev.customersdk.fuzz;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A text for one case, as a property gets it. */
record Trial(Case tried, String input) {

  /** Bodies like those that the cases of these targets read. */
  static Arbitrary<Trial> ofBodies(Target... targets) {
    return casesOf(targets)
        .flatMap(
            tried ->
                Arbitraries.of(tried.seeds())
                    .flatMap(AnyJson::like)
                    .map(json -> new Trial(tried, json)));
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
                    .map(pages -> new Trial(tried, String.join("\n", pages))));
  }

  /** Any text. */
  static Arbitrary<Trial> ofTexts(Target... targets) {
    Arbitrary<String> text = AnyText.of();
    return casesOf(targets).flatMap(tried -> text.map(input -> new Trial(tried, input)));
  }

  private static Arbitrary<Case> casesOf(Target... targets) {
    return Arbitraries.of(targets).flatMap(target -> Arbitraries.of(target.cases()));
  }

  void run() {
    tried.run(input);
  }

  @Override
  public String toString() {
    return tried.name() + " with " + input;
  }
}
