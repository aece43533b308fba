package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.SdkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a conflict that the call may have caused itself: an earlier attempt was unclear, so the
 * thing in the way may be the one it made.
 */
final class ReadBack<T extends @Nullable Object> {

  private final Execution<T> execution;
  private final Identity<T> identity;
  private final AttemptResult conflict;

  private ReadBack(Execution<T> execution, Identity<T> identity, AttemptResult conflict) {
    this.execution = execution;
    this.identity = identity;
    this.conflict = conflict;
  }

  /** The resolution; null when the result is not such a conflict. */
  static <T extends @Nullable Object> @Nullable ReadBack<T> of(
      Execution<T> execution, AttemptResult last) {
    Identity<T> identity = execution.spec().identity();
    return identity != null && last.status() == 409 && execution.history().hadUnclearAttempt()
        ? new ReadBack<>(execution, identity, last)
        : null;
  }

  /** The call that reads what the vendor has, in the time that is left. */
  ApiCall<T> call() {
    Duration left = Duration.ofNanos(Math.max(1, execution.timeLeft()));
    RequestOptions inTime = RequestOptions.builder().timeout(left).build();
    return HttpEngine.withExactly(identity.readBack().get(), inTime.over(execution.options()));
  }

  /** The answer, if the vendor has what was asked for. */
  ApiResponse<T> accept(ApiResponse<T> found) {
    List<String> differing = identity.differences().apply(found.value());
    if (!differing.isEmpty()) {
      throw conflict(differing);
    }
    List<Attempt> attempts = new ArrayList<>(execution.history().attempts());
    attempts.addAll(found.attempts());
    return found.withAttempts(attempts);
  }

  /** What the caller gets when the vendor's thing could not be read. */
  ApiException unresolved(Throwable failure) {
    ApiException conflict = conflict(List.of());
    conflict.addSuppressed(failure);
    return conflict;
  }

  private ApiException conflict(List<String> differing) {
    Answer answer = Objects.requireNonNull(conflict.answer());
    return ApiException.of(
        AnswerReader.apiAnswer(execution, conflict, answer),
        execution.history().trace(),
        differing);
  }

  /** Reads at once. */
  ApiResponse<T> resolve() {
    ApiResponse<T> found;
    try {
      found = call().executeRaw();
    } catch (SdkException e) {
      throw unresolved(e);
    }
    return accept(found);
  }
}
