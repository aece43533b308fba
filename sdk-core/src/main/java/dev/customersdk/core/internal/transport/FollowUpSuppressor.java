package dev.customersdk.core.internal.transport;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Hides the statuses on which OkHttp acts whatever its flags say: 503 with {@code Retry-After: 0},
 * 421 on a coalesced connection, and a 407 that is not a proxy's.
 *
 * <p>Stands outermost among the network interceptors; {@link #RESTORE} stands innermost among the
 * application interceptors and puts the status back, so that only OkHttp's own follow-up logic,
 * which lies between them, does not see it.
 *
 * @param inner what it stands around
 */
record FollowUpSuppressor(Interceptor inner) implements Interceptor {

  private static final int NEUTRAL_STATUS = 599;

  static final Interceptor RESTORE = FollowUpSuppressor::restore;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = inner.intercept(chain);
    int status = response.code();
    if (status != 503 && status != 421 && status != 407) {
      return response;
    }
    CallEvents events = CallEvents.of(chain.call());
    if (events == null) {
      return response;
    }
    if (status == 407 && isProxys(chain)) {
      events.returnExchange(); // the vendor never saw the request
      return response;
    }
    events.hide(status);
    return response.newBuilder().code(NEUTRAL_STATUS).build();
  }

  /** A proxy answers for itself only where it reads the requests: not inside a TLS tunnel. */
  private static boolean isProxys(Chain chain) {
    Connection connection = chain.connection();
    return connection != null
        && connection.route().proxy().type() == Proxy.Type.HTTP
        && !chain.request().isHttps();
  }

  private static Response restore(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.code() != NEUTRAL_STATUS) {
      return response;
    }
    CallEvents events = CallEvents.of(chain.call());
    return events == null || events.hiddenStatus() == 0
        ? response
        : response.newBuilder().code(events.hiddenStatus()).build();
  }
}
