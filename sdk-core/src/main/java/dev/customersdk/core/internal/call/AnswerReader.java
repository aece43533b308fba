package dev.customersdk.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.internal.json.Json;
import dev.customersdk.core.internal.json.JsonFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns the last result of an execution into the value, or into the failure a caller can act on.
 */
final class AnswerReader {

  private AnswerReader() {}

  static <T extends @Nullable Object> T value(Execution<T> execution, AttemptResult last) {
    try {
      return decoded(execution, success(execution, last));
    } finally {
      recycle(last);
    }
  }

  static <T extends @Nullable Object> ApiResponse<T> response(
      Execution<T> execution, AttemptResult last) {
    try {
      Answer answer = success(execution, last);
      T value = decoded(execution, answer);
      return new ApiResponse<>(
          answer.status(),
          answer.headers(),
          answer.input().readAllBytes(),
          execution.history().attempts(),
          value);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the body is in memory
    } finally {
      recycle(last);
    }
  }

  private static void recycle(AttemptResult last) {
    if (last.answer() != null) {
      last.answer().recycle();
    }
  }

  private static Answer success(Execution<?> execution, AttemptResult last) {
    if (last.reason() != null) {
      throw new TransportException(
          last.reason(), execution.history().trace(), FailureReason.withoutQuotes(last.cause()));
    }
    Answer answer = Objects.requireNonNull(last.answer());
    if (isDoneAlready(execution, answer)) {
      return answer;
    }
    if (!answer.isSuccess()) {
      throw error(execution, last, answer);
    }
    if (answer.tooLarge()) {
      long cap = execution.engine().settings().maxResponseBytes();
      throw unreadable(execution, answer, "it is larger than " + cap + " bytes");
    }
    return answer;
  }

  private static boolean isDoneAlready(Execution<?> execution, Answer answer) {
    return answer.status() == 404
        && execution.spec().goneIsDone()
        && execution.history().hadUnclearAttempt();
  }

  private static <T extends @Nullable Object> T decoded(Execution<T> execution, Answer answer) {
    try {
      return execution.spec().reader().read(answer.input(), execution.options());
    } catch (IOException e) {
      throw unreadable(execution, answer, why(answer, e));
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw unreadable(execution, answer, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      throw unreadable(execution, answer, "its reader failed with " + e.getClass().getName());
    }
  }

  private static String why(Answer answer, IOException fault) {
    if (answer.body().size() == 0) {
      return "the body is empty";
    }
    return answer.body().getByte(0) == '<'
        ? "the body is not JSON but markup"
        : JsonFault.describe(fault);
  }

  private static DecodingException unreadable(
      Execution<?> execution, Answer answer, String reason) {
    return new DecodingException(
        reason, answer.status(), answer.headers(), answer.excerpt(), execution.history().trace());
  }

  private static SdkException error(Execution<?> execution, AttemptResult last, Answer answer) {
    return ApiException.of(
        apiAnswer(execution, last, answer), execution.history().trace(), List.of());
  }

  static ApiException.Answer apiAnswer(Execution<?> execution, AttemptResult last, Answer answer) {
    return new ApiException.Answer(
        answer.status(),
        answer.headers(),
        answer.excerpt(),
        said(execution, answer),
        execution.retryAfter(last));
  }

  /** What the error body says; whatever is wrong with it, the status must not be lost. */
  private static ApiError said(Execution<?> execution, Answer answer) {
    try {
      JsonNode tree = Json.tree(answer.input());
      return tree.isObject()
          ? execution.engine().settings().errorDecoder().apply(tree)
          : ApiError.none();
    } catch (IOException | RuntimeException e) {
      return ApiError.none();
    }
  }
}
