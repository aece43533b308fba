package dev.customersdk.core.internal.call;

/** A response that belongs to another request; the text must not quote it. */
public final class MismatchException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  /** A response that says so by what is in it. */
  public MismatchException(String message) {
    super(message);
  }
}
