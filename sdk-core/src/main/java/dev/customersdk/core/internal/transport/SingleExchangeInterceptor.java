package dev.customersdk.core.internal.transport;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Innermost: lets one request out per attempt, only to the client's own origin, in plain text only
 * as {@link PlainHttp} allows, and none once the client is closed.
 *
 * <p>Whoever asks for a second one is stopped: OkHttp itself, or an interceptor of the caller.
 */
public final class SingleExchangeInterceptor implements Interceptor {

  private final BooleanSupplier closed;
  private final boolean thisMachineOnly;
  private final ContentTypes types = new ContentTypes();

  SingleExchangeInterceptor(BooleanSupplier closed, boolean thisMachineOnly) {
    this.closed = closed;
    this.thisMachineOnly = thisMachineOnly;
  }

  /** The request was not let out. */
  public static final class BlockedExchangeException extends IOException {
    BlockedExchangeException(String message) {
      super(message);
    }
  }

  /** The response breaks HTTP in a way that OkHttp does not expect. */
  public static final class BrokenResponseException extends ProtocolException {
    BrokenResponseException(@Nullable RuntimeException cause) {
      super("the response breaks HTTP");
      initCause(cause);
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallEvents events = CallEvents.of(chain.call());
    if (events == null || !isSameOrigin(events.origin(), chain.request().url())) {
      throw new BlockedExchangeException(
          "the request would leave the client's origin: an interceptor of httpClient(…) changed"
              + " scheme, host or port; set them with baseUrl(…)");
    }
    if (thisMachineOnly) {
      PlainHttp.requireThisMachine(Objects.requireNonNull(chain.connection()));
    }
    if (closed.getAsBoolean()) {
      chain.call().cancel();
      throw new IOException("the client is closed");
    }
    if (events.isConnectionGivenUp()) {
      throw new IOException("the connection was given up before the request");
    }
    if (!events.takeExchange()) {
      throw new BlockedExchangeException(
          "the request would be sent a second time: an interceptor of httpClient(…) proceeds twice;"
              + " retries are up to retryPolicy(…)");
    }
    Response response;
    try {
      response = chain.proceed(chain.request());
    } catch (RuntimeException e) {
      if (!events.responseStarted()) {
        throw e; // of a listener of the caller's
      }
      throw new BrokenResponseException(e);
    }
    if (response.body().contentLength() < -1) { // OkHttp could neither read nor close it
      throw new BrokenResponseException(null);
    }
    events.responded(response);
    return types.known(response);
  }

  private static boolean isSameOrigin(HttpUrl origin, HttpUrl url) {
    return url.scheme().equals(origin.scheme())
        && url.host().equals(origin.host())
        && url.port() == origin.port();
  }
}
