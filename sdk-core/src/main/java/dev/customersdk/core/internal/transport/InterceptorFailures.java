package dev.customersdk.core.internal.transport;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Outermost: gives what an interceptor of the caller throws the one form that OkHttp hands on alike
 * in blocking and in asynchronous calls.
 *
 * @param inner what it stands around
 */
public record InterceptorFailures(Interceptor inner) implements Interceptor {

  /** An interceptor threw something that is no I/O trouble: the cause. */
  public static final class InterceptorException extends IOException {
    InterceptorException(Throwable cause) {
      super("an interceptor failed", cause);
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    try {
      return inner.intercept(chain);
    } catch (IOException e) {
      closeResponse(chain);
      throw e;
    } catch (Throwable e) { // Kotlin code throws checked exceptions without declaring them
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      closeResponse(chain);
      throw new InterceptorException(e);
    }
  }

  /** Whoever failed may have left a response open, which nobody else can close. */
  private static void closeResponse(Chain chain) {
    CallEvents events = CallEvents.of(chain.call());
    Response response = events == null ? null : events.response();
    if (events != null && response != null) {
      close(response, events);
    }
  }

  /** Closes also what the vendor sent, where an interceptor replaced it and left it open. */
  public static void closeAll(Response response, CallEvents events) {
    Response vendors = events.response();
    if (vendors != null) {
      close(vendors, events);
    }
    close(response, events);
  }

  /**
   * Also where OkHttp stumbles a second time over a chunk size that overflows. Not where reading
   * HTTP/1.1 ended because too much came: OkHttp has let go of the connection then, and would look
   * for the end of a line once more among all that has come, in quadratic time; what a gzip stream
   * holds then waits for the garbage collector.
   */
  private static void close(Response response, CallEvents events) {
    if (events.isFlooded() && response.protocol().toString().startsWith("http/1")) {
      return;
    }
    try {
      response.close();
    } catch (RuntimeException e) {
      // nothing more can be done for it
    }
  }
}
