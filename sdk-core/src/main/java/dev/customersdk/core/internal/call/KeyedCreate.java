package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.ApiException.Conflict;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.internal.client.Core;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A create under an identity of the caller's, made of two calls: where a conflict follows an
 * unclear attempt, what is in the way may be what this very call created, so it is read back.
 *
 * <p>It is ours if it was created within this call by the vendor's own clock: not before the first
 * attempt was sent and not after the conflict, give or take the fractions of seconds that a {@code
 * Date} header lacks. Otherwise, or if that cannot be told, the conflict stands.
 *
 * @param readBack reads what the vendor has under that identity
 * @param createdTime when that was created, as the vendor says
 * @param taken which failures beside a 409 mean that the identity is in use
 */
public record KeyedCreate<T>(
    HttpCall<T> create,
    ApiCall<T> readBack,
    Function<T, Optional<Instant>> createdTime,
    Predicate<ApiException> taken)
    implements ApiCall<T> {

  private static final Duration GRACE = Duration.ofSeconds(2);

  @Override
  public T execute() {
    Deadline deadline = create.deadline();
    try {
      return create.execute();
    } catch (ApiException failure) {
      return resolved(failure, deadline).value();
    }
  }

  @Override
  public ApiResponse<T> executeRaw() {
    Deadline deadline = create.deadline();
    try {
      return create.executeRaw();
    } catch (ApiException failure) {
      return resolved(failure, deadline);
    }
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    return resolved(create.deadline(), create.executeAsync(), ApiResponse::value);
  }

  @Override
  public CompletableFuture<ApiResponse<T>> executeRawAsync() {
    return resolved(create.deadline(), create.executeRawAsync(), response -> response);
  }

  @Override
  public RequestPreview preview() {
    return create.preview();
  }

  @Override
  public ApiCall<T> with(RequestOptions options) {
    return new KeyedCreate<>(create.with(options), readBack.with(options), createdTime, taken);
  }

  private ApiResponse<T> resolved(ApiException failure, Deadline deadline) {
    if (!mayBeOurs(failure)) {
      throw failure;
    }
    ApiResponse<T> found = null;
    RuntimeException trouble = null;
    try {
      found = readBackBefore(deadline).executeRaw();
    } catch (RuntimeException e) {
      trouble = e;
    }
    return checked(failure, found, trouble);
  }

  private <R> CompletableFuture<R> resolved(
      Deadline deadline, CompletableFuture<R> creating, Function<ApiResponse<T>, R> result) {
    return CallFuture.sequence(
        creating,
        (created, failure) -> {
          if (!(failure instanceof ApiException conflict) || !mayBeOurs(conflict)) {
            return creating;
          }
          return CallFuture.sequence(
              readBackBefore(deadline).executeRawAsync(),
              (found, trouble) ->
                  CompletableFuture.completedFuture(
                      result.apply(checked(conflict, found, trouble))));
        });
  }

  /** Whether it is a conflict, and follows an unclear attempt. */
  private boolean mayBeOurs(ApiException failure) {
    List<Attempt> attempts = failure.attempts();
    return (failure instanceof Conflict || taken.test(failure))
        && attempts.subList(0, attempts.size() - 1).stream()
            .anyMatch(attempt -> attempt.outcome().compareTo(Outcome.REJECTED) > 0);
  }

  private ApiCall<T> readBackBefore(Deadline deadline) {
    return readBack.with(RequestOptions.builder().timeout(deadline.timeout()).build());
  }

  /** What was found, if it is ours. */
  private ApiResponse<T> checked(
      ApiException conflict, @Nullable ApiResponse<T> found, @Nullable Throwable failure) {
    List<Attempt> attempts = new ArrayList<>(conflict.attempts());
    if (found != null) {
      attempts.addAll(found.attempts());
      try {
        if (isOurs(found.value(), conflict)) {
          return Core.ACCESS.withAttempts(found, attempts);
        }
      } catch (DecodingException nothing) {
        throw stands(conflict, attempts, nothing);
      }
    } else if (failure instanceof SdkException read) {
      attempts.addAll(read.attempts());
    }
    throw stands(conflict, attempts, failure);
  }

  private static SdkException stands(
      ApiException conflict, List<Attempt> attempts, @Nullable Throwable failure) {
    SdkException stands = Core.ACCESS.withAttempts(conflict, attempts);
    if (failure != null) {
      stands.addSuppressed(failure);
    }
    return stands;
  }

  private boolean isOurs(T found, ApiException conflict) {
    Optional<Instant> created = createdTime.apply(found);
    Date date = conflict.headers().getDate("Date");
    if (created.isEmpty() || date == null) {
      return false;
    }
    Instant end = date.toInstant();
    Instant start = end.minus(elapsed(sent(conflict.attempts())));
    return !created.get().isBefore(start.minus(GRACE)) && !created.get().isAfter(end.plus(GRACE));
  }

  /** From the first attempt of which a byte may have left. */
  private static List<Attempt> sent(List<Attempt> attempts) {
    return attempts.stream().dropWhile(attempt -> attempt.outcome() == Outcome.NOT_SENT).toList();
  }

  private static Duration elapsed(List<Attempt> attempts) {
    Duration elapsed = Duration.ZERO;
    for (Attempt attempt : attempts) {
      elapsed = elapsed.plus(before(attempt)).plus(attempt.duration());
    }
    return attempts.isEmpty() ? elapsed : elapsed.minus(before(attempts.get(0)));
  }

  private static Duration before(Attempt attempt) {
    return attempt.delayBefore().plus(attempt.rateLimitDelay());
  }

  @Override
  public String toString() {
    return create.toString();
  }
}
