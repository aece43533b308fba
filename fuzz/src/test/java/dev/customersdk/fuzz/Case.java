package dev.customersdk.fuzz;

import java.util.List;

/**
 * One thing that takes input from outside, such as {@code fromJson} of one model.
 *
 * @param name for the report
 * @param seeds inputs from which others are made
 * @param check tries an input, and throws an {@link AssertionError} when something does not hold
 */
record Case(String name, List<String> seeds, Check check) {

  /** Tries one input. */
  @FunctionalInterface
  interface Check {
    void accept(byte[] input);
  }
}
