package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;

/**
 * One thing that takes input from outside, such as {@code fromJson} of one model.
 *
 * @param name for the report
 * @param form how a text becomes an input
 * @param seeds texts from which inputs are made
 * @param check tries an input, and throws an {@link AssertionError} when something does not hold
 */
record Case(String name, Function<String, byte[]> form, List<String> seeds, Check check) {

  /** One whose inputs are texts in UTF-8. */
  Case(String name, List<String> seeds, Check check) {
    this(name, text -> text.getBytes(UTF_8), seeds, check);
  }

  /** What inputs are made from. */
  List<byte[]> inputs() {
    return seeds.stream().map(form).toList();
  }

  /** Tries a text. */
  void run(String text) {
    check.accept(form.apply(text));
  }

  /** Tries one input. */
  @FunctionalInterface
  interface Check {
    void accept(byte[] input);
  }
}
