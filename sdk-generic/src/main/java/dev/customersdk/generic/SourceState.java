package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/** Whether a source can be charged. The reference names most states only. */
public enum SourceState implements OpenEnum.Constant {
  /** On the wire {@code pending_funds}. */
  PENDING_FUNDS("pending_funds"),

  /** On the wire {@code pending_redirect}. */
  PENDING_REDIRECT("pending_redirect"),

  /** On the wire {@code requires_action}. */
  REQUIRES_ACTION("requires_action"),
  /** Can be charged, and attached if its type can be reused. */
  CHARGEABLE("chargeable"),

  /** On the wire {@code consumed}. */
  CONSUMED("consumed"),
  /** Detached; can never be attached again. */
  CANCELLED("cancelled"),

  /** On the wire {@code failed}. */
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
