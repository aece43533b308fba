package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.EngineAccess.ErrorResponse;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.AttemptResult.Failed;
import dev.customersdk.core.internal.call.AttemptResult.Responded;
import dev.customersdk.core.internal.client.ClientSettings;
import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.json.JsonError;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Turns the last result of an execution into the value, or into a failure a caller can act on. */
record ResponseReader<T extends @Nullable Object>(HttpCall<T> call, Execution execution) {

  private static final Headers NONE_OF_THE_STRANGERS = Headers.of();

  /** The value alone. */
  T value(AttemptResult last) {
    History history = execution.history();
    Responded responded = responded(last, history);
    try {
      return decoded(success(responded, history), history);
    } finally {
      responded.response().recycle();
    }
  }

  /** The value and the response from which it is read; an empty body is for the caller to judge. */
  ApiResponse<T> response(AttemptResult last) {
    History history = execution.history();
    Responded responded = responded(last, history);
    try {
      BufferedResponse response = success(responded, history);
      T value;
      try {
        value = decoded(response, history);
      } catch (DecodingException e) {
        if (!response.isBlank()) {
          throw e;
        }
        history.callEnds(e); // that is how it ends for whoever asks for the value
        return Core.ACCESS.emptyResponse(e);
      }
      return Core.ACCESS.response(
          response.status(), response.headers(), response.body().copy(), history.attempts(), value);
    } finally {
      responded.response().recycle();
    }
  }

  private static Responded responded(AttemptResult last, History history) {
    if (last instanceof Failed failed) {
      throw Core.ACCESS.failure(
          failed.reason(),
          Explanation.of(failed),
          history.trace(),
          RedactedCause.of(failed.cause()));
    }
    return (Responded) last;
  }

  private BufferedResponse success(Responded responded, History history) {
    BufferedResponse response = responded.response();
    if (isDoneAlready(response, history)) {
      return response;
    }
    if (!response.isSuccess()) {
      throw error(responded, history);
    }
    if (response.tooLarge()) {
      throw unreadable(
          response.broken() == null
              ? "it is larger than " + settings().maxResponseBytes() + " bytes"
              : "its connection brought more than "
                  + settings().maxWireBytes()
                  + " bytes, framing included; maxResponseBytes(…) is "
                  + settings().maxResponseBytes(),
          response,
          history);
    }
    if (call.spec().reader() instanceof Download) {
      store(response, history);
    }
    return response;
  }

  /** Makes a downloaded file the caller's; there has to be one, and something in it. */
  private static void store(BufferedResponse response, History history) {
    PartialFile file = response.file();
    try {
      if (file == null) {
        throw unreadable("only a 200 has the content of a file", response, history);
      }
      if (file.isEmpty()) {
        throw unreadable("the body is empty", response, history);
      }
      file.moveIntoPlace();
    } catch (LocalFileException e) {
      throw Core.ACCESS.failure(Reason.FILE, history.trace(), e);
    }
  }

  private boolean isDoneAlready(BufferedResponse response, History history) {
    return response.status() == 404
        && call.spec().notFoundMeansDone()
        && history.hadUnclearAttempt();
  }

  private T decoded(BufferedResponse response, History history) {
    try {
      return call.spec()
          .reader()
          .read(response.body().array(), response.body().size(), call.options());
    } catch (IOException e) {
      throw unreadable(problem(response, e), response, history);
    } catch (MismatchException e) {
      execution.distrustConnection();
      throw Core.ACCESS.failure(
          String.valueOf(e.getMessage()),
          response.status(),
          NONE_OF_THE_STRANGERS,
          "",
          history.trace(Outcome.UNKNOWN));
    } catch (RuntimeException e) {
      throw unreadable(problem(e), response, history);
    }
  }

  /** What the provider says; whatever else was thrown may quote the response. */
  private static String problem(RuntimeException failure) {
    String said =
        failure.getClass() == IllegalStateException.class
            ? failure.getMessage()
            : JsonError.rejection(failure);
    return said != null ? said : "its reader failed with " + failure.getClass().getName();
  }

  private static String problem(BufferedResponse response, IOException fault) {
    if (response.isBlank()) {
      return "the body is empty";
    }
    return response.body().array()[0] == '<'
        ? "the body is not JSON but markup"
        : JsonError.describe(fault);
  }

  private static DecodingException unreadable(
      String problem, BufferedResponse response, History history) {
    return Core.ACCESS.failure(
        problem, response.status(), response.headers(), response.excerpt(), history.trace());
  }

  private ApiException error(Responded responded, History history) {
    BufferedResponse response = responded.response();
    ErrorBody said = ErrorBody.of(response.body(), settings().errorDecoder());
    ApiException failure =
        Core.ACCESS.failure(
            new ErrorResponse(
                response.status(),
                response.headers(),
                response.excerpt(),
                said.error(),
                responded.retryAfter(),
                Optional.ofNullable(response.headers().get(settings().requestIdHeader())),
                settings()
                    .errorNotes()
                    .about(
                        response.status(),
                        said.error(),
                        settings().credentials(call.options()),
                        call.options())),
            history.trace());
    if (said.failure() != null) {
      failure.addSuppressed(said.failure());
    }
    return failure;
  }

  private ClientSettings settings() {
    return call.engine().settings();
  }
}
