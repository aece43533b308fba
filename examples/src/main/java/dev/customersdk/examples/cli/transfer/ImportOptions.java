package dev.customersdk.examples.cli.transfer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an import goes. */
final class ImportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl or csv; by the ending of the file's name unless given.")
  private @Nullable Format format;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "Where it is written down what was done; FILE.journal unless given.")
  private @Nullable Path journal;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "How many calls are made at once at most; 4 unless given.")
  private int parallel = 4;

  @Option(
      names = "--max-failures",
      paramLabel = "N",
      description = "Stops after so many calls in a row without a clear response; 10 unless given.")
  private int maxFailures = 10;

  @Option(
      names = "--skip-invalid",
      description = "Goes on where rows cannot be sent at all; otherwise nothing is.")
  private boolean skipInvalid;

  @Option(
      names = "--retry-rejected",
      description = "Tries again what the vendor refused in an earlier run.")
  private boolean retryRejected;

  @Option(
      names = "--look-up",
      description =
          "Looks for the unclear rows by their e-mail addresses: the only customer with it that"
              + " fits and is no other row's is the row's.")
  private boolean lookUp;

  @Option(
      names = "--repeat-unknown",
      description =
          "Does the unclear rows again, with --look-up only those that are not found. DANGER: what"
              + " had arrived is then there twice.")
  private boolean repeatUnknown;

  @Option(names = "--dry-run", description = "Checks every row, and sends nothing.")
  private boolean dryRun;

  Format format(Path file) {
    return format == null ? Format.of(file) : format;
  }

  Path journal(Path file) {
    return journal == null ? Path.of(file + ".journal") : journal;
  }

  boolean namesJournal() {
    return journal != null;
  }

  int parallel() {
    return positive("--parallel", parallel);
  }

  int maxFailures() {
    return positive("--max-failures", maxFailures);
  }

  boolean skipsInvalid() {
    return skipInvalid;
  }

  boolean isDryRun() {
    return dryRun;
  }

  ResumeRules rules() {
    return new ResumeRules(retryRejected, lookUp, repeatUnknown);
  }

  private static int positive(String option, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(option + ": must be at least 1, was " + value);
    }
    return value;
  }
}
