package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/** Whether a source can be charged. The reference names most states only. */
public enum SourceState implements OpenEnum.Constant {
  PENDING_FUNDS("pending_funds"),
  PENDING_REDIRECT("pending_redirect"),
  REQUIRES_ACTION("requires_action"),
  /** Can be charged, and attached if its type can be reused. */
  CHARGEABLE("chargeable"),
  CONSUMED("consumed"),
  /** Detached; can never be attached again. */
  CANCELLED("cancelled"),
  FAILED("failed");

  private final String wireValue;

  SourceState(String wireValue) {
    this.wireValue = wireValue;
  }

  @Override
  public String wireValue() {
    return wireValue;
  }
}
