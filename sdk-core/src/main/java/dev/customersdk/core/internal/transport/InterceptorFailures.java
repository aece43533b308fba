package dev.customersdk.core.internal.transport;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Outermost: gives what an interceptor of the caller throws the one form that OkHttp hands on alike
 * in blocking and in asynchronous calls.
 */
public final class InterceptorFailures implements Interceptor {

  /** An interceptor threw something that is no I/O trouble: the cause. */
  public static final class InterceptorException extends IOException {
    InterceptorException(Throwable cause) {
      super("an interceptor failed", cause);
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (IOException e) {
      throw e;
    } catch (Throwable e) { // Kotlin code throws checked exceptions without declaring them
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new InterceptorException(e);
    }
  }
}
