package dev.customersdk.core;

import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings for running many calls: never more than a bound at once, with the results in the order
 * of their inputs and on through failures unless told otherwise. Immutable.
 *
 * <pre>{@code
 * var customers = kohort.customers().prepare();
 * try (var run = Bulk.atMost(16).run(emails, it -> customers.create(newcomer(it)))) {
 *   for (var result : run) {
 *     result.failure().ifPresent(e -> out.println(result.index() + ": " + e.getMessage()));
 *   }
 *   return run.progress();
 * }
 * }</pre>
 *
 * <p>Calls run asynchronously and hold no thread while they wait. A client runs 64 of those at once
 * and lets others queue, within their timeouts: a larger bound needs {@link #withExecutor}. Only
 * the thread that reads the results reads inputs and begins calls, so that who reads slowly slows
 * the calls down, and memory does not grow with the number of inputs. An input that is waited for
 * holds up results that have come meanwhile.
 *
 * <p>That thread must not be needed by the calls it waits for. It waits for ever on the only thread
 * of the client's {@code callbackExecutor}.
 */
public final class Bulk {

  final int bound;
  final boolean ordered;
  final boolean stopsOnFailure;
  final @Nullable Executor executor;
  final Consumer<? super BulkProgress> progress;

  private Bulk(
      int bound,
      boolean ordered,
      boolean stopsOnFailure,
      @Nullable Executor executor,
      Consumer<? super BulkProgress> progress) {
    this.bound = bound;
    this.ordered = ordered;
    this.stopsOnFailure = stopsOnFailure;
    this.executor = executor;
    this.progress = progress;
  }

  /**
   * So many calls at once, at least 1, and never more.
   *
   * @param calls how many calls run at once
   * @return runs of so many calls
   */
  public static Bulk atMost(int calls) {
    if (calls < 1) {
      throw new IllegalArgumentException("calls: must be at least 1, was " + calls);
    }
    return new Bulk(calls, true, false, null, ignored -> {});
  }

  /**
   * Gives each result as soon as it is there, rather than in the order of the inputs.
   *
   * @return the same with this setting
   */
  public Bulk asCompleted() {
    return new Bulk(bound, false, stopsOnFailure, executor, progress);
  }

  /**
   * Begins no further call once one is seen to have failed; those that run are waited for.
   *
   * @return the same with this setting
   */
  public Bulk stopOnFailure() {
    return new Bulk(bound, ordered, true, executor, progress);
  }

  /**
   * Tells how far the run is, each time a call has ended, on the thread that reads the results.
   * What the listener throws comes out there.
   *
   * @param listener what is told
   * @return the same with this setting
   */
  public Bulk onProgress(Consumer<? super BulkProgress> listener) {
    return new Bulk(bound, ordered, stopsOnFailure, executor, Null.refused("listener", listener));
  }

  /**
   * Runs each call blocking, as a task of this executor, such as one with a virtual thread for each
   * task. It is not shut down.
   *
   * <p>Tasks that no thread has begun are not sent any more once the run is stopped, or an {@link
   * java.util.concurrent.ExecutorService} has terminated. Until then the run waits for them, for
   * ever if the executor dropped them or the thread that reads is the only one that it has.
   *
   * @param executor runs the calls
   * @return the same with this setting
   */
  public Bulk withExecutor(Executor executor) {
    return new Bulk(bound, ordered, stopsOnFailure, Null.refused("executor", executor), progress);
  }

  /**
   * {@return a run over these inputs, which are read as they are needed; nothing is sent before the
   * first result is asked for}
   *
   * @param <I> the type of the inputs
   * @param <T> the type of the value
   * @param inputs what to make calls of; read as calls are begun
   * @param call makes the call for an input, such as {@code customers.prepare()::create}; whatever
   *     it throws is the failure of that input
   */
  public <I, T extends @Nullable Object> BulkRun<I, T> run(
      Iterable<? extends I> inputs, Function<? super I, ? extends ApiCall<T>> call) {
    return run(Null.refused("inputs", inputs)::iterator, () -> {}, call);
  }

  /**
   * Like {@link #run(Iterable, Function)}; closing the run closes the stream.
   *
   * @param <I> the type of the inputs
   * @param <T> the type of the value
   * @param inputs what to make calls of; read as calls are begun
   * @param call describes the call for an input
   * @return the run
   */
  public <I, T extends @Nullable Object> BulkRun<I, T> run(
      Stream<? extends I> inputs, Function<? super I, ? extends ApiCall<T>> call) {
    return run(Null.refused("inputs", inputs)::iterator, inputs::close, call);
  }

  private <I, T extends @Nullable Object> BulkRun<I, T> run(
      Supplier<Iterator<? extends I>> inputs,
      Runnable closing,
      Function<? super I, ? extends ApiCall<T>> call) {
    return new BulkRun<>(this, new BulkInputs<I>(inputs, closing), Null.refused("call", call));
  }
}
