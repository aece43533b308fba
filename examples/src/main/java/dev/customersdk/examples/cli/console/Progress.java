package dev.customersdk.examples.cli.console;

import java.util.Locale;

/** One line about how far it is, written over and over; nothing where nobody looks. */
public final class Progress implements AutoCloseable {

  private static final String CLEAR = "\r\033[K";
  private static final int WIDTH = 30;
  private static final long PAUSE = 100_000_000;

  private final Console console;
  private final boolean shown;
  private long last = System.nanoTime() - PAUSE;

  /** A line on the terminal of the remarks, if that is one. */
  public Progress(Console console) {
    this.console = console;
    this.shown = console.terminal().err();
  }

  /** Shows a text, ten times a second at most. */
  public synchronized void show(String text) {
    if (shown && System.nanoTime() - last >= PAUSE) {
      last = System.nanoTime();
      console.err().print(CLEAR + text);
      console.err().flush();
    }
  }

  /** Shows a bar and a text. */
  public void show(long done, long total, String text) {
    int filled = total == 0 ? WIDTH : (int) (WIDTH * done / total);
    show(
        String.format(
            Locale.ROOT,
            "[%s%s] %,d of %,d%s",
            "=".repeat(filled),
            " ".repeat(WIDTH - filled),
            done,
            total,
            text));
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    if (shown) {
      console.err().print(CLEAR);
      console.err().flush();
    }
  }
}
