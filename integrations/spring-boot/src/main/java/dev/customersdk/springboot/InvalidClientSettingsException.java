package dev.customersdk.springboot;

/** Properties of which no client can be made. */
final class InvalidClientSettingsException extends RuntimeException {

  private final String properties;
  private final String problem;

  /**
   * Has what is wrong, without the values.
   *
   * @param properties one by its name, or several as {@code customersdk.kohort.*}
   */
  InvalidClientSettingsException(String properties, String problem) {
    super(properties + ": " + problem);
    this.properties = properties;
    this.problem = problem;
  }

  /** The messages of builders hold no key. */
  InvalidClientSettingsException(String properties, RuntimeException refusal) {
    this(properties, String.valueOf(refusal.getMessage()));
    initCause(refusal);
  }

  String properties() {
    return properties;
  }

  String problem() {
    return problem;
  }
}
