package dev.customersdk.core.internal.transport;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Hides the two statuses after which OkHttp retries a request whatever its flags say: 503 with
 * {@code Retry-After: 0}, and 421 on a coalesced connection.
 *
 * <p>The first part stands outermost among the network interceptors and hides the status; the
 * second stands innermost among the application interceptors and puts it back, so that only
 * OkHttp's own follow-up logic, which lies between them, does not see it.
 */
final class FollowUpSuppressor {

  private static final int NEUTRAL_STATUS = 599;

  static final Interceptor HIDE = FollowUpSuppressor::hide;
  static final Interceptor RESTORE = FollowUpSuppressor::restore;

  private FollowUpSuppressor() {}

  private static Response hide(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    int status = response.code();
    CallEvents events = CallEvents.of(chain.call());
    if (events == null || (status != 503 && status != 421)) {
      return response;
    }
    events.hide(status);
    return response.newBuilder().code(NEUTRAL_STATUS).build();
  }

  private static Response restore(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    CallEvents events = CallEvents.of(chain.call());
    if (events == null || response.code() != NEUTRAL_STATUS || events.hiddenStatus() == 0) {
      return response;
    }
    return response.newBuilder().code(events.hiddenStatus()).build();
  }
}
