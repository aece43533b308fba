package dev.customersdk.springboot;

/** Properties of which no client can be made. */
final class InvalidClientSettingsException extends RuntimeException {

  private final String prefix;
  private final String problem;

  InvalidClientSettingsException(String prefix, String problem) {
    super(prefix + ": " + problem);
    this.prefix = prefix;
    this.problem = problem;
  }

  /** The messages of builders hold no key. */
  InvalidClientSettingsException(String prefix, RuntimeException refusal) {
    this(prefix, String.valueOf(refusal.getMessage()));
    initCause(refusal);
  }

  String prefix() {
    return prefix;
  }

  String problem() {
    return problem;
  }
}
