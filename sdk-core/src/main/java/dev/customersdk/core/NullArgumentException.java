package dev.customersdk.core;

/** A null where a value must be; the message names the property. Thrown by builders, too. */
public final class NullArgumentException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /**
   * The property with this name was given null.
   *
   * @param name what must not be null
   */
  public NullArgumentException(String name) {
    super(name + ": must not be null");
  }
}
