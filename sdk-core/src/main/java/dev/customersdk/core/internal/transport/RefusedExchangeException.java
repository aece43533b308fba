package dev.customersdk.core.internal.transport;

import java.io.IOException;

/** The guard did not let a request out. */
public final class RefusedExchangeException extends IOException {

  RefusedExchangeException(String message) {
    super(message);
  }
}
