package dev.customersdk.benchmarks.report;

import dev.customersdk.benchmarks.CallBenchmark;
import dev.customersdk.benchmarks.CodecBenchmark;
import dev.customersdk.benchmarks.ConcurrencyBenchmark;
import dev.customersdk.benchmarks.GrowthBenchmark;
import dev.customersdk.benchmarks.SettingBenchmark;
import dev.customersdk.benchmarks.server.ServerProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

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

  void calls(Clients clients) throws RunnerException {
    run(CallBenchmark.class, "", clients.all());
    run(CodecBenchmark.class, "", clients.ofVendors());
  }

  void threads(Clients clients) throws RunnerException {
    run(ConcurrencyBenchmark.class, "\\.threads", clients.all());
    run(ConcurrencyBenchmark.class, "\\.async", clients.ofVendors());
  }

  void growth() throws RunnerException {
    run(GrowthBenchmark.class, "", List.of());
    run(SettingBenchmark.class, "", List.of());
  }

  /** With the clients that the benchmark names itself, if there are none. */
  private void run(Class<?> benchmark, String methods, List<String> clients)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + benchmark.getSimpleName() + methods)
            .jvmArgsAppend("-D" + ServerProcess.PROPERTY + "=" + server)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true);
    effort.limit(options);
    if (!clients.isEmpty()) {
      options.param("client", clients.toArray(String[]::new));
    }
    new Runner(options.build()).run().forEach(this::collect);
  }

  private void collect(RunResult result) {
    BenchmarkParams params = result.getParams();
    String client =
        params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(" "));
    String name = result.getPrimaryResult().getLabel().toUpperCase(Locale.ROOT);
    Mode mode = params.getMode();
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
