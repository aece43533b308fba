package dev.customersdk.benchmarks.report;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** How much is run for the table. */
enum Effort {
  /** For allocated bytes; the times mean little. */
  QUICK(3),
  /** For everything: what the benchmarks say themselves. */
  WHOLE(15);

  private final int starts;

  Effort(int starts) {
    this.starts = starts;
  }

  /** New JVMs for each client, with an archive and without. */
  int starts() {
    return starts;
  }

  void limit(ChainedOptionsBuilder options) {
    if (this == QUICK) {
      options.forks(1).warmupIterations(3).measurementIterations(2);
    }
  }
}
