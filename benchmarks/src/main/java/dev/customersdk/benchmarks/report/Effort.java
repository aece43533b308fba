package dev.customersdk.benchmarks.report;

import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much is run for the table. */
enum Effort {
  /** For allocated bytes; the times mean little. */
  QUICK(1, 5, 2, 3),
  /** For everything. */
  WHOLE(2, 9, 5, 15);

  private final int forks;
  private final int warmup;
  private final int iterations;
  private final int starts;

  Effort(int forks, int warmup, int iterations, int starts) {
    this.forks = forks;
    this.warmup = warmup;
    this.iterations = iterations;
    this.starts = starts;
  }

  /** New JVMs for each client, with an archive and without. */
  int starts() {
    return starts;
  }

  OptionsBuilder options() {
    OptionsBuilder options = new OptionsBuilder();
    options
        .forks(forks)
        .warmupIterations(warmup)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.seconds(1));
    return options;
  }
}
