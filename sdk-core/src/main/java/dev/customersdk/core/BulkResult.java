package dev.customersdk.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input of a run: a value, or a failure with its outcome.
 *
 * @param <I> the input
 * @param <T> the value
 */
public final class BulkResult<I, T extends @Nullable Object> {

  private final long index;
  private final I input;
  private final T value;
  private final @Nullable RuntimeException failure;
  private final Outcome outcome;

  private BulkResult(
      long index, I input, T value, @Nullable RuntimeException failure, Outcome outcome) {
    this.index = index;
    this.input = input;
    this.value = value;
    this.failure = failure;
    this.outcome = outcome;
  }

  static <I, T extends @Nullable Object> BulkResult<I, T> succeeded(long index, I input, T value) {
    return new BulkResult<>(index, input, value, null, Outcome.PROCESSED);
  }

  @SuppressWarnings("NullAway") // the value of a failure is never given away
  static <I, T extends @Nullable Object> BulkResult<I, T> failed(
      long index, I input, RuntimeException failure, Outcome outcome) {
    return new BulkResult<>(index, input, null, failure, outcome);
  }

  /** {@return the place of the input among all, from 0} */
  public long index() {
    return index;
  }

  /** {@return what the call was made for} */
  public I input() {
    return input;
  }

  /**
   * {@return the value of the call; for a failed one this throws the failure, the same at each
   * time}
   */
  public T value() {
    if (failure != null) {
      throw failure;
    }
    return value;
  }

  /**
   * Why there is no value: the {@link SdkException} of the call, or whatever was thrown instead of
   * a call; empty when there is a value. An error or a checked exception is the cause of a {@link
   * java.util.concurrent.CompletionException}. A call that a stop overtook before it was sent has a
   * {@link java.util.concurrent.CancellationException}.
   *
   * @return the failure
   */
  public Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }

  /**
   * {@return what the vendor may have done: {@link Outcome#PROCESSED} with a value, {@link
   * Outcome#NOT_SENT} where no call could be made, a stop came before it, or the client was closed,
   * otherwise what the call's exception says, and {@link Outcome#UNKNOWN} if that is none of the
   * SDK's}
   */
  public Outcome outcome() {
    return outcome;
  }

  /** Shows the index and the outcome, and nothing of input and value. */
  @Override
  public String toString() {
    String kind = failure == null ? "succeeded" : "failed: " + failure.getClass().getSimpleName();
    return "BulkResult[" + index + " " + kind + ", outcome " + outcome + "]";
  }
}
