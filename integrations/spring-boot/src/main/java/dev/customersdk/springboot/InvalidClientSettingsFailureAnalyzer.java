package dev.customersdk.springboot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the properties of which no client can be made. */
final class InvalidClientSettingsFailureAnalyzer
    extends AbstractFailureAnalyzer<InvalidClientSettingsException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, InvalidClientSettingsException cause) {
    return new FailureAnalysis(
        "No client could be made of " + cause.prefix() + ".*: " + cause.problem(),
        "Change the properties that begin with " + cause.prefix() + ".",
        cause);
  }
}
