package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/** What kind of customer it is. */
public enum CustomerType implements OpenEnum.Constant {
  /** A company. */
  BUSINESS("business"),
  /** A person. */
  INDIVIDUAL("individual");

  private final String text;

  CustomerType(String text) {
    this.text = text;
  }

  @Override
  public String wireValue() {
    return text;
  }
}
