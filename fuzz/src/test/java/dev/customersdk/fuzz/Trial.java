package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** An input for one case, as a property gets it. */
record Trial(Case tried, String input, Charset form) {

  /** Bodies like those that the cases of these targets read. */
  static Arbitrary<Trial> ofBodies(Target... targets) {
    return casesOf(targets)
        .flatMap(
            tried ->
                Arbitraries.of(tried.seeds())
                    .flatMap(AnyJson::like)
                    .map(json -> new Trial(tried, json, UTF_8)));
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
                    .map(pages -> new Trial(tried, String.join("\n", pages), UTF_8)));
  }

  /** Any text. */
  static Arbitrary<Trial> ofTexts(Target... targets) {
    Arbitrary<String> text = AnyText.of();
    Arbitrary<Charset> form = Arbitraries.of(List.of(UTF_8, UTF_16BE, ISO_8859_1));
    return casesOf(targets)
        .flatMap(
            tried ->
                Combinators.combine(text, form)
                    .as((input, encoding) -> new Trial(tried, input, encoding)));
  }

  private static Arbitrary<Case> casesOf(Target... targets) {
    return Arbitraries.of(targets).flatMap(target -> Arbitraries.of(target.cases()));
  }

  void run() {
    tried.check().accept(input.getBytes(form));
  }

  @Override
  public String toString() {
    return tried.name() + " with " + input + " in " + form;
  }
}
