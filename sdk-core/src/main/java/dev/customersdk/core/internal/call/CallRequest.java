package dev.customersdk.core.internal.call;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.client.ClientSettings;
import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.transport.CallEvents;
import java.io.IOException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The request of an execution: written once, and authorised anew where the secret may change. */
final class CallRequest {

  private final ClientSettings settings;
  private final RequestSpec<?> spec;
  private final RequestOptions options;
  private final Credentials credentials;
  private final CallEvents events;
  private @Nullable Request written;

  CallRequest(
      ClientSettings settings, RequestSpec<?> spec, RequestOptions options, CallEvents events) {
    this.settings = settings;
    this.spec = spec;
    this.options = options;
    this.credentials = settings.credentials(options);
    this.events = events;
  }

  /** Whether the secret may change from one attempt to the next, and has to be asked for. */
  boolean isRefreshable() {
    return Core.ACCESS.isRefreshable(credentials);
  }

  /** The request of the next attempt. */
  Request next() throws NotSentException {
    Request request = written();
    return isRefreshable() ? authorized(request) : request;
  }

  private Request written() throws NotSentException {
    if (written == null) {
      try {
        Credentials constant = isRefreshable() ? Credentials.none() : credentials;
        written = RequestWriter.write(settings, spec, options, constant, events);
      } catch (IOException | RuntimeException e) {
        throw new NotSentException(Reason.ENCODING, e);
      }
    }
    return written;
  }

  private Request authorized(Request request) throws NotSentException {
    try {
      Request.Builder builder = request.newBuilder();
      Core.ACCESS.authorize(credentials, builder::header);
      return builder.build();
    } catch (RuntimeException e) {
      throw new NotSentException(Reason.CREDENTIALS, e);
    }
  }

  /** An attempt that ended before OkHttp got it. */
  static final class NotSentException extends Exception {

    private final Reason reason;

    NotSentException(Reason reason, @Nullable Throwable cause) {
      super(reason.name(), cause);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }
}
