package dev.customersdk.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * How values of a type are declared, read and written.
 *
 * @param declaration the type of a local variable
 * @param reading an expression that reads one
 * @param writer the function that writes one
 * @param codec the function's argument before the value; empty if there is none
 */
record ValueType(String declaration, String reading, String writer, String codec) {

  /** The arguments of the writer. */
  List<String> arguments(String name, String value) {
    List<String> arguments = new ArrayList<>(List.of("json", name, value));
    if (!codec.isEmpty()) {
      arguments.add(2, codec);
    }
    return arguments;
  }
}
