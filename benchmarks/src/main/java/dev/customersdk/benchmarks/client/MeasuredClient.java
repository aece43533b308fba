package dev.customersdk.benchmarks.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A client as it is measured: the same work for all, each in its own way.
 *
 * <p>The requests that are written exist before; what is counted begins with the call.
 */
public interface MeasuredClient extends AutoCloseable {

  /** Gets one customer. */
  Object get() throws Exception;

  /** Sends one customer, and reads the one that comes back. */
  Object write() throws Exception;

  /** Gets a page of 100 customers. */
  List<?> page() throws Exception;

  /** Gets one customer on a thread of the client's; not every peer can. */
  default CompletableFuture<?> getAsync() {
    throw new UnsupportedOperationException();
  }

  /** Decodes one customer; not every peer lets one. */
  default Object decode() throws Exception {
    throw new UnsupportedOperationException();
  }

  /** Encodes what {@link #write()} sends; not every peer lets one. */
  default byte[] encode() throws Exception {
    throw new UnsupportedOperationException();
  }

  @Override
  void close();
}
