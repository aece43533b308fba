package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/** How the owner of a source approves a payment. The reference names the flows only. */
public enum SourceFlow implements OpenEnum.Constant {
  STANDARD("standard"),
  REDIRECT("redirect"),
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
