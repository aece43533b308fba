package dev.customersdk.codegen;

import java.util.List;
import javax.lang.model.element.Element;

/** Says why no codec can be generated for a model. */
final class InvalidModelException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  InvalidModelException(String what, Element where) {
    this(List.of(new Problem(what, where)));
  }

  InvalidModelException(List<Problem> problems) {
    super(problems.get(0).what());
    this.problems = problems;
  }

  List<Problem> problems() {
    return problems;
  }

  /** A sentence for the author of the model, and the element it is about. */
  record Problem(String what, Element where) {}
}
