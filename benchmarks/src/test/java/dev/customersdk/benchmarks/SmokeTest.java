package dev.customersdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.benchmarks.SettingBenchmark.Setting;
import dev.customersdk.benchmarks.server.ServerProcess;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs; the figures mean nothing here. */
class SmokeTest {

  private static final int BENCHMARKS = 8;
  private static final String[] GROWTHS = {"PAGE_1000", "BODY_10000"};

  /** Those of one vendor; {@link SameWorkTest} calls the others. */
  private static final String[] CLIENTS = {"floor-kohort", "databind-kohort", "sdk-kohort"};

  @Test
  void everyBenchmarkRuns() throws Exception {
    ServerProcess.address();
    System.setProperty("jmh.ignoreLock", "true"); // whoever else measures on this machine
    Options oneIteration =
        new OptionsBuilder()
            .include("dev\\.customersdk\\.benchmarks\\.")
            .param("client", CLIENTS)
            .param("growth", GROWTHS)
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .mode(Mode.SingleShotTime)
            .syncIterations(false)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();

    Collection<RunResult> results = new Runner(oneIteration).run();

    assertThat(results)
        .hasSize((BENCHMARKS + GROWTHS.length) * CLIENTS.length + Setting.values().length)
        .allSatisfy(result -> assertThat(result.getPrimaryResult().getSampleCount()).isPositive());
  }
}
