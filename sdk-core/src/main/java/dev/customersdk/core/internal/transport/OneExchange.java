package dev.customersdk.core.internal.transport;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Innermost: lets one request out per attempt, and only to the client's own origin.
 *
 * <p>Whoever asks for a second one is refused: OkHttp itself, or an interceptor of the caller.
 */
final class OneExchange implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Wire wire = Wire.of(chain.call());
    if (wire == null || !wire.leadsTo(chain.request().url())) {
      throw new RefusedExchangeException("the request would leave the client's origin");
    }
    if (!wire.takeExchange()) {
      throw new RefusedExchangeException("the request would be sent a second time");
    }
    return chain.proceed(chain.request());
  }
}
