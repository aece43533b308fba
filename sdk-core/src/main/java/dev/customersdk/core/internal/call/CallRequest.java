package dev.customersdk.core.internal.call;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.transport.CallEvents;
import java.io.IOException;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The request of an execution: written once, and authorised anew where the secret may change. */
final class CallRequest {

  private final RequestWriter writer;
  private final RequestSpec<?> spec;
  private final RequestOptions options;
  private final Credentials credentials;
  private final CallEvents events;
  private final @Nullable CallSecret secret;
  private @Nullable Request written;

  CallRequest(HttpEngine engine, RequestSpec<?> spec, RequestOptions options, CallEvents events) {
    this.writer = engine.writer();
    this.spec = spec;
    this.options = options;
    this.credentials = engine.settings().credentials(options);
    this.events = events;
    this.secret =
        Core.ACCESS.isRefreshable(credentials) ? new CallSecret(engine, credentials) : null;
  }

  Credentials credentials() {
    return credentials;
  }

  /** What has to be asked for; null when the secret cannot change between attempts. */
  @Nullable CallSecret secret() {
    return secret;
  }

  /** The request of the next attempt, with what was given for it. */
  Request next(@Nullable Headers given) throws NotSentException {
    Request request = written();
    if (secret == null || given == null) {
      return request;
    }
    secret.used(given);
    Request.Builder authorized = request.newBuilder();
    given.forEach(header -> authorized.header(header.getFirst(), header.getSecond()));
    return authorized.build();
  }

  /** Fails unless it can be written and its files are there. */
  void requireReady() throws NotSentException {
    var unused = written();
    requireFiles();
  }

  private Request written() throws NotSentException {
    if (written == null) {
      try {
        written = writer.write(spec, options, events);
      } catch (IOException | RuntimeException e) {
        throw new NotSentException(Reason.ENCODING, e);
      }
    }
    return written;
  }

  /** Files may have changed, or gone, since the call was described or last attempted. */
  private void requireFiles() throws NotSentException {
    try {
      if (spec.body() instanceof FormData form) {
        form.requireReadable();
      }
      if (spec.reader() instanceof Download download) {
        download.requireWritable();
      }
    } catch (LocalFileException e) {
      throw new NotSentException(Reason.FILE, e);
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
