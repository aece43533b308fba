package dev.customersdk.springboot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the properties of which no client can be made. */
final class InvalidClientSettingsFailureAnalyzer
    extends AbstractFailureAnalyzer<InvalidClientSettingsException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, InvalidClientSettingsException cause) {
    String properties = cause.properties();
    return new FailureAnalysis(
        "No client could be made of " + properties + ": " + cause.problem(),
        properties.endsWith(".*")
            ? "Change the properties " + properties + ", or what a ClientCustomizer sets."
            : "Change " + properties + ".",
        cause);
  }
}
