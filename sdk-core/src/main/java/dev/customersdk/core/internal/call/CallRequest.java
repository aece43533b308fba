package dev.customersdk.core.internal.call;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.transport.CallEvents;
import dev.customersdk.core.internal.transport.SharedLookup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
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
  private @Nullable Request written;

  CallRequest(HttpEngine engine, RequestSpec<?> spec, RequestOptions options, CallEvents events) {
    this.writer = engine.writer();
    this.spec = spec;
    this.options = options;
    this.credentials = engine.settings().credentials(options);
    this.events = events;
  }

  Credentials credentials() {
    return credentials;
  }

  /** Whether the secret may change from one attempt to the next, and has to be asked for. */
  boolean isRefreshable() {
    return Core.ACCESS.isRefreshable(credentials);
  }

  /** What the supplier gives now, as headers; may block. */
  static Headers secret(Credentials credentials) {
    Headers.Builder headers = new Headers.Builder();
    Core.ACCESS.authorize(credentials, headers::set);
    return headers.build();
  }

  /** The same, on the thread of the call. */
  Headers secret() throws NotSentException {
    try {
      return secret(credentials);
    } catch (Throwable e) { // a supplier may throw anything, checked exceptions of Kotlin too
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new NotSentException(Reason.CREDENTIALS, e);
    }
  }

  /** The same, asked once for all calls that wait for it. */
  CompletableFuture<Headers> secret(SharedLookup<Credentials, Headers> secrets) {
    return secrets.ask(credentials);
  }

  /** The request of the next attempt, with this secret if there is one. */
  Request next(@Nullable Headers secret) throws NotSentException {
    Request request = written();
    if (secret == null) {
      return request;
    }
    Request.Builder authorized = request.newBuilder();
    secret.forEach(header -> authorized.header(header.getFirst(), header.getSecond()));
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
