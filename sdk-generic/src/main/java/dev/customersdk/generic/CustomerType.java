package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/** What kind of customer it is. */
public enum CustomerType implements OpenEnum.Constant {
  /** A company. */
  BUSINESS("business"),
  /** A person. */
  INDIVIDUAL("individual");

  private final String wireValue;

  CustomerType(String wireValue) {
    this.wireValue = wireValue;
  }

  @Override
  public String wireValue() {
    return wireValue;
  }
}
