package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/** How the owner of a source approves a payment. The reference names the flows only. */
public enum SourceFlow implements OpenEnum.Constant {
  /** On the wire {@code standard}. */
  STANDARD("standard"),

  /** On the wire {@code redirect}. */
  REDIRECT("redirect"),

  /** On the wire {@code receiver}. */
  RECEIVER("receiver");

  private final String wireValue;

  SourceFlow(String wireValue) {
    this.wireValue = wireValue;
  }

  @Override
  public String wireValue() {
    return wireValue;
  }
}
