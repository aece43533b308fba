package dev.customersdk.codegen;

/** Says what is wrong with a model, or one of its properties, and what to do. */
final class InvalidModelException extends Exception {

  private static final long serialVersionUID = 1;

  InvalidModelException(String problem) {
    super(problem);
  }
}
