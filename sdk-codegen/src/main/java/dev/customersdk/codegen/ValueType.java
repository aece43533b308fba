package dev.customersdk.codegen;

import java.util.Set;

/**
 * How values of a type are declared, read and written.
 *
 * @param declaration the type as a local variable has it
 * @param reader the function that reads it, of {@code JsonReading} if it is not qualified
 * @param readerArgument its second argument, empty if there is none
 * @param writer the function that writes it, of {@code JsonWriting} if it is not qualified
 * @param writerArgument its third argument, empty if there is none
 * @param imports the types that all these name
 */
record ValueType(
    String declaration,
    String reader,
    String readerArgument,
    String writer,
    String writerArgument,
    Set<String> imports) {

  /** A type with a reader and a writer of the same name. */
  static ValueType simple(String qualifiedName, String function) {
    String name = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    return new ValueType(name, function, "", function, "", Set.of(qualifiedName));
  }

  /** Whether functions of a class named by the model do it. */
  boolean isByHand() {
    return reader.indexOf('.') > 0;
  }

  /** An expression that reads it. */
  String reading() {
    return reader + "(json" + (readerArgument.isEmpty() ? "" : ", " + readerArgument) + ")";
  }
}
