package dev.customersdk.examples.cli.console;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command gets from the process it runs in.
 *
 * @param environment the variables, the only place that keys come from
 * @param in what {@code -} as a file stands for
 * @param out results
 * @param err progress, remarks and failures
 * @param terminal which of them somebody looks at
 */
public record Console(
    Map<String, String> environment,
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Terminal terminal) {

  /** That of this process, in UTF-8. */
  public static Console ofProcess() {
    return new Console(
        System.getenv(),
        new BufferedInputStream(System.in),
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        Terminal.ofProcess());
  }

  /** Past {@code System.out}, which a build tool may have put a writer of its own in front of. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }

  /**
   * Hands the results over.
   *
   * @throws UncheckedIOException when nobody takes them any more, as behind {@code head}
   */
  public void flush() {
    if (out.checkError()) {
      throw new UncheckedIOException("nobody reads the output any more", new IOException("closed"));
    }
  }

  /** Prints a line that may hold a stranger's words. */
  public void line(String text) {
    out.println(Printable.line(text));
  }

  /** Says something about the results, beside them. */
  public void remark(String text) {
    text.lines().map(Printable::line).forEach(err::println);
    err.flush();
  }

  @Override
  public String toString() {
    return "Console[" + terminal + "]";
  }
}
