package dev.customersdk.fuzz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** JSON of any shape, the awkward values often. */
final class AnyJson {

  private static final Map<String, Arbitrary<String>> LIKE = new ConcurrentHashMap<>();

  private AnyJson() {}

  /** The JSON with one more property somewhere, often one that it has; or a new object. */
  static Arbitrary<String> like(String seed) {
    return LIKE.computeIfAbsent(seed, AnyJson::change);
  }

  private static Arbitrary<String> change(String seed) {
    Arbitrary<String> names =
        Arbitraries.oneOf(
            Arbitraries.of(Words.namesIn(seed)),
            Arbitraries.of("(extras)", "extras", "x", ""),
            AnyText.of());
    Arbitrary<String> property =
        Combinators.combine(names.map(AnyJson::quoted), value(names))
            .as((name, value) -> name + ":" + value);
    Arbitrary<Integer> place = Arbitraries.integers().between(0, seed.length() - 1);
    return Arbitraries.oneOf(
        Combinators.combine(place, property).as((at, one) -> inserted(seed, at, one)),
        property.list().ofMaxSize(6).map(all -> "{" + String.join(",", all) + "}"));
  }

  /** Before the end of the object that ends behind this place. */
  private static String inserted(String json, int place, String property) {
    int end = json.indexOf('}', place);
    String before = json.substring(0, end);
    return before + (before.endsWith("{") ? "" : ",") + property + json.substring(end);
  }

  private static Arbitrary<String> value(Arbitrary<String> names) {
    Arbitrary<String> scalar =
        Arbitraries.oneOf(
            Arbitraries.of(Words.VALUES),
            AnyText.of().map(AnyJson::quoted),
            Arbitraries.longs().map(String::valueOf),
            Arbitraries.bigIntegers().map(BigInteger::toString),
            Arbitraries.bigDecimals().map(BigDecimal::toString));
    return Arbitraries.recursive(() -> scalar, value -> deeper(value, names), 0, 3);
  }

  private static Arbitrary<String> deeper(Arbitrary<String> value, Arbitrary<String> names) {
    Arbitrary<String> property =
        Combinators.combine(names.map(AnyJson::quoted), value).as((name, one) -> name + ":" + one);
    return Arbitraries.oneOf(
        value.list().ofMaxSize(3).map(AnyJson::array),
        property.list().ofMaxSize(3).map(all -> "{" + String.join(",", all) + "}"));
  }

  private static String array(List<String> values) {
    return "[" + String.join(",", values) + "]";
  }

  private static String quoted(String text) {
    return text.chars().mapToObj(AnyJson::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int character) {
    boolean itself =
        character >= ' ' && character < 0xd800 && character != '"' && character != '\\';
    return itself ? Character.toString(character) : "\\u%04x".formatted(character);
  }
}
