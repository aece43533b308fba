package dev.customersdk.core;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The results of many calls, which are begun as the results are read. For one thread; only {@link
 * #stop} is for all.
 *
 * <p>Every call that was begun has its result, also when the run ends before its time. After a
 * stop, a failure that was to stop it, an interrupt of the thread that reads, or a failure of the
 * inputs themselves, no call is begun, and those that run are waited for rather than cancelled,
 * since nobody would know what became of them. Each ends by its own timeout at the latest. After
 * all results an interrupt is thrown as a {@link CancellationException}, and what the inputs threw
 * as it is, once.
 *
 * @param <I> what a call is made for
 * @param <T> what a call gives
 */
public final class BulkRun<I, T extends @Nullable Object>
    implements Iterable<BulkResult<I, T>>, AutoCloseable {

  /** So many times the bound may have begun without being taken, as behind a slow one in order. */
  private static final int WINDOW = 4;

  private final Bulk bulk;
  private final Iterator<? extends I> inputs;
  private final Function<? super I, ? extends ApiCall<T>> function;
  private final Runnable closeInputs;
  private final EndedCalls<I, T> ended = new EndedCalls<>();

  /** Results by the place in which they are given. */
  private final Map<Long, BulkResult<I, T>> ready = new HashMap<>();

  private volatile boolean stopped;
  private long begun;
  private long succeeded;
  private long failed;
  private long taken;
  private @Nullable RuntimeException trouble;

  BulkRun(
      Bulk bulk,
      Iterator<? extends I> inputs,
      Function<? super I, ? extends ApiCall<T>> function,
      Runnable closeInputs) {
    this.bulk = bulk;
    this.inputs = inputs;
    this.function = function;
    this.closeInputs = closeInputs;
  }

  /** The results that have not been taken yet; another iterator goes on where this one stopped. */
  @Override
  public Iterator<BulkResult<I, T>> iterator() {
    return new Results();
  }

  /** The results that have not been taken yet. Closing the stream closes the run. */
  public Stream<BulkResult<I, T>> stream() {
    return StreamSupport.stream(spliterator(), false).onClose(this::close);
  }

  /** Begins no further call, from any thread; the results of those that were begun still come. */
  public void stop() {
    stopped = true;
  }

  /** How far the run was when a result was last asked for. */
  public BulkProgress progress() {
    return new BulkProgress(begun, succeeded, failed);
  }

  /**
   * Stops, waits for the calls that run, without telling progress, and closes the inputs. What has
   * not been taken can still be taken.
   */
  @Override
  public void close() {
    stop();
    while (running() > 0) {
      note(ended.await(this::stopInterrupted));
    }
    closeInputs.run();
  }

  private long running() {
    return begun - succeeded - failed;
  }

  /** Whether the next result is there, after waiting for it if need be. */
  private boolean isReady() {
    while (true) {
      for (BulkResult<I, T> result = ended.poll(); result != null; result = ended.poll()) {
        tell(result);
      }
      beginMore();
      if (ready.containsKey(taken)) {
        return true;
      }
      if (running() == 0) {
        throwTrouble();
        return false;
      }
      tell(ended.await(this::stopInterrupted));
    }
  }

  private void beginMore() {
    while (!stopped && running() < bulk.bound && begun - taken < (long) WINDOW * bulk.bound) {
      I input;
      try {
        if (Thread.currentThread().isInterrupted()) {
          stopInterrupted();
          return;
        }
        if (!inputs.hasNext()) {
          stop();
          return;
        }
        input = Null.refused("input", inputs.next());
      } catch (RuntimeException e) {
        stop();
        trouble = e;
        return;
      }
      new BulkCall<>(begun, input, ended).begin(function, bulk.executor);
      begun++;
    }
  }

  private void tell(BulkResult<I, T> result) {
    note(result);
    bulk.progress.accept(progress());
  }

  private void note(BulkResult<I, T> result) {
    ready.put(bulk.ordered ? result.index() : succeeded + failed, result);
    if (result.failure().isEmpty()) {
      succeeded++;
      return;
    }
    failed++;
    if (bulk.stopsOnFailure) {
      stop();
    }
  }

  private void stopInterrupted() {
    if (!stopped) { // or nothing is missing because of it
      trouble = new CancellationException("interrupted: further inputs were not read");
    }
    stop();
  }

  private void throwTrouble() {
    RuntimeException thrown = trouble;
    trouble = null;
    if (thrown != null) {
      throw thrown;
    }
  }

  private final class Results implements Iterator<BulkResult<I, T>> {

    @Override
    public boolean hasNext() {
      return isReady();
    }

    @Override
    public BulkResult<I, T> next() {
      BulkResult<I, T> result = isReady() ? ready.remove(taken) : null;
      if (result == null) {
        throw new NoSuchElementException("all results have been taken");
      }
      taken++;
      return result;
    }
  }
}
