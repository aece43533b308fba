package dev.customersdk.core.internal.transport;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Innermost: lets one request out per attempt, and only to the client's own origin.
 *
 * <p>Whoever asks for a second one is stopped: OkHttp itself, or an interceptor of the caller.
 */
public final class SingleExchangeInterceptor implements Interceptor {

  SingleExchangeInterceptor() {}

  /** The request was not let out. */
  public static final class BlockedExchangeException extends IOException {
    BlockedExchangeException(String message) {
      super(message);
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallEvents events = CallEvents.of(chain.call());
    if (events == null || !events.leadsTo(chain.request().url())) {
      throw new BlockedExchangeException("the request would leave the client's origin");
    }
    if (!events.takeExchange()) {
      throw new BlockedExchangeException("the request would be sent a second time");
    }
    return chain.proceed(chain.request());
  }
}
