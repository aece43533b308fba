package dev.customersdk.kohort;

import dev.customersdk.core.OpenEnum;

/** The language in which a customer is addressed. Only the first two are on the reference page. */
public enum CustomerLocale implements OpenEnum.Constant {
  /** English, United States. */
  EN_US("en_US"),
  /** French, France. */
  FR_FR("fr_FR"),
  /** English, United Kingdom; seen, but not documented. */
  EN_GB("en_GB");

  private final String wireValue;

  CustomerLocale(String wireValue) {
    this.wireValue = wireValue;
  }

  @Override
  public String wireValue() {
    return wireValue;
  }
}
