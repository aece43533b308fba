package dev.customersdk.benchmarks.report;

import dev.customersdk.benchmarks.CallBenchmark;
import dev.customersdk.benchmarks.CodecBenchmark;
import dev.customersdk.benchmarks.ConcurrencyBenchmark;
import dev.customersdk.benchmarks.server.ServerProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Runs the benchmarks in forks, and takes time and allocated bytes of each. */
final class JmhRun {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Effort effort;
  private final String server;
  private final Figures figures;

  JmhRun(Effort effort, String server, Figures figures) {
    this.effort = effort;
    this.server = server;
    this.figures = figures;
  }

  void run() throws RunnerException {
    run(CallBenchmark.class.getSimpleName(), Clients.all());
    run(CodecBenchmark.class.getSimpleName(), Clients.ofVendors());
    run(ConcurrencyBenchmark.class.getSimpleName() + "\\.threads", Clients.all());
    run(ConcurrencyBenchmark.class.getSimpleName() + "\\.async", Clients.ofVendors());
  }

  private void run(String benchmarks, List<String> clients) throws RunnerException {
    ChainedOptionsBuilder options =
        effort
            .options()
            .include("\\." + benchmarks)
            .param("client", clients.toArray(String[]::new))
            .jvmArgsAppend("-D" + ServerProcess.PROPERTY + "=" + server)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true);
    new Runner(options.build()).run().forEach(this::collect);
  }

  private void collect(RunResult result) {
    String client = result.getParams().getParam("client");
    String name = result.getPrimaryResult().getLabel().toUpperCase(Locale.ROOT);
    Mode mode = result.getParams().getMode();
    String kind = mode == Mode.Throughput ? "_RATE" : "_TIME";
    List<Double> scores = new ArrayList<>();
    List<Double> allocated = new ArrayList<>();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        scores.add(
            mode == Mode.SampleTime
                ? iteration.getPrimaryResult().getStatistics().getPercentile(50)
                : score(iteration.getPrimaryResult()));
        allocated.add(score(iteration.getSecondaryResults().get(ALLOCATED)));
      }
    }
    figures.put(client, Measure.valueOf(name + kind), Figure.of(scores));
    figures.put(client, Measure.valueOf(name + "_BYTES"), Figure.of(allocated));
  }

  private static double score(@Nullable Result<?> result) {
    return Objects.requireNonNull(result).getScore();
  }
}
