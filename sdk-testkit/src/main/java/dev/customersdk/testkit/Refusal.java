package dev.customersdk.testkit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that the vendor's rules refuse; its message goes into the error body. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String code;
  private final @Nullable String parameter;

  Refusal(int status, String message) {
    this(status, null, null, message);
  }

  /** Code and parameter are for vendors whose errors carry them. */
  Refusal(int status, @Nullable String code, @Nullable String parameter, String message) {
    super(message, null, false, false); // control flow: no stack trace
    this.status = status;
    this.code = code;
    this.parameter = parameter;
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, message);
  }

  static Refusal badParameter(String code, String parameter, String message) {
    return new Refusal(400, code, parameter, message);
  }

  int status() {
    return status;
  }

  Optional<String> code() {
    return Optional.ofNullable(code);
  }

  Optional<String> parameter() {
    return Optional.ofNullable(parameter);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
