package dev.customersdk.examples.cli.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
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
      names = "--ignore-column",
      paramLabel = "NAME",
      description = "Takes a column, or a property, for not there; may be given more than once.")
  private Set<String> ignored = Set.of();

  @Option(
      names = "--include-deleted",
      description =
          "Also imports who is deleted, blocked or to be forgotten in an export. They come back"
              + " as any other customer.")
  private boolean includeDeleted;

  @Option(
      names = "--retry-rejected",
      description = "Tries again what the vendor refused in an earlier run.")
  private boolean retryRejected;

  @Option(
      names = "--look-up",
      description =
          "Looks for the unclear rows by their e-mail addresses: the only customer with it that"
              + " is as the row says and is no other row's is the row's.")
  private boolean lookUp;

  @Option(
      names = "--repeat",
      paramLabel = "LINE",
      split = ",",
      description =
          "Does these unclear rows again, such as 3,17: those that you have looked for at the"
              + " vendor, and that are not there.")
  private Set<Long> repeat = Set.of();

  @Option(
      names = "--other-key",
      description = "Goes on with another key than before, of the same account.")
  private boolean otherKey;

  @Option(names = "--dry-run", description = "Checks every row, and sends nothing.")
  private boolean dryRun;

  /** The rows of a file, as far as they are wanted. */
  Rows rows(Path file) throws IOException {
    Rows rows = Rows.of(file, format == null ? Format.of(file) : format);
    return ignored.isEmpty() ? rows : new FilteredRows(rows, ignored);
  }

  /** Beside the file itself, where a link leads to it. */
  Path journal(Path file) throws IOException {
    return journal == null ? Path.of(file.toRealPath() + ".journal") : journal;
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

  boolean includesDeleted() {
    return includeDeleted;
  }

  boolean allowsOtherKey() {
    return otherKey;
  }

  boolean isDryRun() {
    return dryRun;
  }

  ResumeRules rules() {
    return new ResumeRules(retryRejected, lookUp, repeat);
  }

  private static int positive(String option, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(option + ": must be at least 1, was " + value);
    }
    return value;
  }
}
