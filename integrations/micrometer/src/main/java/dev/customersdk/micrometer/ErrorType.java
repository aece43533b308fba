package dev.customersdk.micrometer;

import dev.customersdk.core.Attempt;
import java.util.Optional;

/** The {@code error.type} of attempts. */
final class ErrorType {

  private ErrorType() {}

  /** The status of a failure, or the reason why there is none; empty when nothing went wrong. */
  static Optional<String> of(Attempt attempt) {
    boolean well = attempt.failure().isEmpty() && attempt.status().orElse(0) < 400;
    return well ? Optional.empty() : Optional.of(attempt.result());
  }
}
