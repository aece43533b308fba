package dev.customersdk.core;

import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The inputs of a run, of which nothing is asked before the first is needed. Not thread-safe. */
final class BulkInputs<I> {

  private final Supplier<Iterator<? extends I>> all;
  private final Runnable closing;
  private @Nullable Iterator<? extends I> rest;
  private boolean exhausted;
  private @Nullable Throwable trouble;

  BulkInputs(Supplier<Iterator<? extends I>> all, Runnable closing) {
    this.all = all;
    this.closing = closing;
  }

  /** The next input; null at the end, which is also where they fail. */
  @Nullable I next() {
    try {
      rest = rest == null ? all.get() : rest;
      if (rest.hasNext()) {
        return Null.refused("input", rest.next());
      }
      exhausted = true;
    } catch (Throwable e) { // errors, and what Kotlin code throws without declaring it
      fail(e);
    }
    return null;
  }

  /** There are no more, because of this. */
  void fail(Throwable reason) {
    exhausted = true;
    trouble = reason;
  }

  /** Whether the end was seen. */
  boolean areExhausted() {
    return exhausted;
  }

  /** Throws why they ended too early, once. */
  void throwTrouble() {
    Throwable thrown = trouble;
    trouble = null;
    if (thrown instanceof Error e) {
      throw e;
    }
    if (thrown != null) {
      throw BulkCall.unchecked(thrown);
    }
  }

  void close() {
    closing.run();
  }
}
