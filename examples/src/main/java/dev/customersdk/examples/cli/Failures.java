package dev.customersdk.examples.cli;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.TransportException;
import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.ExitStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line what went wrong, and gives the status for it. */
final class Failures implements IExecutionExceptionHandler {

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    ExitStatus status = status(failure);
    console.remark("customers: " + failure.getMessage());
    if (failure instanceof UncheckedIOException && failure.getCause() != null) {
      console.remark(failure.getCause().toString());
    }
    if (status == ExitStatus.UNKNOWN) {
      console.remark("The vendor may have done it: look before you do it again.");
    }
    return status.code();
  }

  private static ExitStatus status(Exception failure) {
    if (failure instanceof SdkException e) {
      return ofCall(e);
    }
    if (failure instanceof IllegalArgumentException) {
      return ExitStatus.USAGE;
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      return ExitStatus.TROUBLE;
    }
    throw new IllegalStateException(failure);
  }

  private static ExitStatus ofCall(SdkException failure) {
    if (failure instanceof ApiException.NotFound) {
      return ExitStatus.NOT_FOUND;
    }
    if (failure instanceof TransportException e
        && e.reason() == TransportException.Reason.INTERRUPTED) {
      return ExitStatus.INTERRUPTED;
    }
    return switch (failure.outcome()) {
      case NOT_SENT -> ExitStatus.NOT_SENT;
      case REJECTED -> ExitStatus.REJECTED;
      case UNKNOWN -> ExitStatus.UNKNOWN;
      case PROCESSED -> ExitStatus.PROCESSED;
    };
  }
}
