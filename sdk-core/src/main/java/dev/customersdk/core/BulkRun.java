package dev.customersdk.core;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The results of many calls, which are begun as the results are read. For one thread, which closes
 * it too; only {@link #stop} and {@link #progress} are for all.
 *
 * <p>Every call that was begun has its result, also when the run ends before its time. After a
 * stop, a failure that was to stop it, an interrupt of the thread that reads, or a failure of the
 * inputs themselves, no call is begun, and those that run are waited for rather than cancelled,
 * since nobody would know what became of them. Each ends by its own timeout at the latest. Unless
 * it is only the inputs that failed, what an executor has not begun is not sent any more. After all
 * results an interrupt is thrown as a {@link CancellationException}, and what the inputs threw as
 * it is, once.
 *
 * @param <I> what a call is made for
 * @param <T> what a call gives
 */
public final class BulkRun<I, T extends @Nullable Object>
    implements Iterable<BulkResult<I, T>>, AutoCloseable {

  private final Bulk bulk;
  private final BulkInputs<? extends I> inputs;
  private final Function<? super I, ? extends ApiCall<T>> function;
  private final QueuedCalls<I, T> queued;
  private final EndedCalls<I, T> ended = new EndedCalls<>();
  private final ResultWindow<I, T> results;
  private volatile boolean stopped;

  BulkRun(
      Bulk bulk,
      BulkInputs<? extends I> inputs,
      Function<? super I, ? extends ApiCall<T>> function) {
    this.bulk = bulk;
    this.inputs = inputs;
    this.function = function;
    this.queued = new QueuedCalls<>(bulk.executor);
    this.results = new ResultWindow<>(bulk.bound, bulk.ordered);
  }

  /** The results that have not been taken yet; another iterator goes on where this one stopped. */
  @Override
  public Iterator<BulkResult<I, T>> iterator() {
    return new Results();
  }

  /**
   * {@return the results that have not been taken yet, as a sequential stream} Closing it closes
   * the run.
   *
   * <p>Calls are begun ahead: a stream that ends early, as by {@code limit}, leaves results that
   * only this run still gives. To know what became of all calls, keep the run, {@link #stop} it
   * when there is enough, and read on.
   */
  public Stream<BulkResult<I, T>> stream() {
    int kind = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), kind), false)
        .onClose(this::close);
  }

  /** Begins no further call, from any thread; the results of those that were begun still come. */
  public void stop() {
    stopped = true;
  }

  /** {@return how far the run is, as the thread that reads has seen it} */
  public BulkProgress progress() {
    return results.progress();
  }

  /**
   * Stops, waits for the calls that run, and closes the inputs. What has not been taken can still
   * be taken.
   */
  @Override
  public void close() {
    stop();
    try {
      while (isRunning()) {
        tell(awaitEnded());
      }
    } finally { // also where the listener throws
      while (isRunning()) {
        note(awaitEnded());
      }
      inputs.close();
    }
  }

  /** Whether the next result is there, after waiting for it if need be. */
  private boolean isReady() {
    while (true) {
      takeEnded();
      beginMore();
      if (results.isNextReady()) {
        return true;
      }
      if (!isRunning()) {
        inputs.throwTrouble();
        return false;
      }
      tell(awaitEnded());
    }
  }

  private boolean isRunning() {
    return progress().running() > 0;
  }

  private void beginMore() {
    while (mayBegin()) {
      I input = inputs.next();
      if (input != null) {
        begin(input);
        takeEnded();
      }
    }
  }

  private boolean mayBegin() {
    boolean more = !stopped && !inputs.areExhausted() && results.hasRoom();
    if (more && Thread.currentThread().isInterrupted()) {
      stopInterrupted();
    }
    return more && !stopped;
  }

  private void begin(I input) {
    long index = results.begin();
    BulkCall<I, T> call = new BulkCall<>(index, input, ended, () -> stopped);
    queued.add(index, call);
    call.begin(function, bulk.executor);
  }

  private void takeEnded() {
    for (var result = ended.poll(); result != null; result = ended.poll()) {
      tell(result);
    }
  }

  private BulkResult<I, T> awaitEnded() {
    return ended.await(() -> queued.revokeWhatIsVain(stopped), this::stopInterrupted);
  }

  private void tell(BulkResult<I, T> result) {
    note(result);
    bulk.progress.accept(progress());
  }

  private void note(BulkResult<I, T> result) {
    queued.remove(result.index());
    results.put(result);
    if (bulk.stopsOnFailure && result.failure().isPresent()) {
      stop();
    }
  }

  private void stopInterrupted() {
    if (!stopped && !inputs.areExhausted()) { // or nothing is missing because of it
      inputs.fail(new CancellationException("interrupted: further inputs were not read"));
    }
    stop();
  }

  private final class Results implements Iterator<BulkResult<I, T>> {

    @Override
    public boolean hasNext() {
      return isReady();
    }

    @Override
    public BulkResult<I, T> next() {
      if (!isReady()) {
        throw new NoSuchElementException("all results have been taken");
      }
      return results.take();
    }
  }
}
