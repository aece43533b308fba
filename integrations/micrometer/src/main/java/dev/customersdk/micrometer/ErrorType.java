package dev.customersdk.micrometer;

import dev.customersdk.core.Attempt;
import java.util.Optional;

/** The {@code error.type} of attempts. */
final class ErrorType {

  private ErrorType() {}

  /** The reason why no whole response came, or a status from 400 on; empty when all went well. */
  static Optional<String> of(Attempt attempt) {
    int status = attempt.status().orElse(0);
    return attempt
        .failure()
        .map(Enum::name)
        .or(() -> status < 400 ? Optional.empty() : Optional.of(Integer.toString(status)));
  }
}
