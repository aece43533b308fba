package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/** How far the check of a tax identifier has come. */
public enum TaxIdentifierState implements OpenEnum.Constant {
  /** Not checked yet. */
  PENDING("pending"),
  /** Checked and rejected. */
  NOT_VALID("not_valid"),
  /** Checked and accepted. */
  VERIFIED("verified");

  private final String wireValue;

  TaxIdentifierState(String wireValue) {
    this.wireValue = wireValue;
  }

  @Override
  public String wireValue() {
    return wireValue;
  }
}
