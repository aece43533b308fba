package dev.customersdk.codegen;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A property of a model.
 *
 * @param attribute the name of its accessor, and of the builder's method
 * @param names in JSON: the one that is written, then its aliases
 */
record Property(String attribute, List<String> names, ValueType value, Absence absence) {

  String name() {
    return names.get(0);
  }

  /** The label of its case in a switch. */
  String label() {
    return names.stream().map(SourceText::quoted).collect(Collectors.joining(", ", "case ", " ->"));
  }

  /** The arguments of the function that writes it. */
  List<String> arguments() {
    String name = SourceText.quoted(name());
    return value.arguments(name, absence.orNull("value." + attribute + "()", name));
  }
}
