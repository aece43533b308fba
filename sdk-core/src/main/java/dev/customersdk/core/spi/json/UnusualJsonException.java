package dev.customersdk.core.spi.json;

import java.io.IOException;

/** Thrown where a generated codec leaves the rest to the mapper, which reads or writes anew. */
final class UnusualJsonException extends IOException {

  private static final long serialVersionUID = 1;

  UnusualJsonException() {
    super("left to the mapper");
  }

  /** Nobody sees it. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
