package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/** The means of payment, named as on the wire. */
public enum SourceType implements OpenEnum.Constant {
  /** On the wire {@code creditCard}. */
  CREDIT_CARD("creditCard"),

  /** On the wire {@code directDebit}. */
  DIRECT_DEBIT("directDebit"),

  /** On the wire {@code googlePay}. */
  GOOGLE_PAY("googlePay"),

  /** On the wire {@code applePay}. */
  APPLE_PAY("applePay"),

  /** On the wire {@code payPal}. */
  PAY_PAL("payPal"),

  /** On the wire {@code payPalBilling}. */
  PAY_PAL_BILLING("payPalBilling"),

  /** On the wire {@code payPalCredit}. */
  PAY_PAL_CREDIT("payPalCredit"),

  /** On the wire {@code wireTransfer}. */
  WIRE_TRANSFER("wireTransfer"),

  /** On the wire {@code customerCredit}. */
  CUSTOMER_CREDIT("customerCredit"),

  /** On the wire {@code alipay}. */
  ALIPAY("alipay"),

  /** On the wire {@code bPay}. */
  B_PAY("bPay"),

  /** On the wire {@code onlineBanking}. */
  ONLINE_BANKING("onlineBanking"),

  /** On the wire {@code codJapan}. */
  COD_JAPAN("codJapan"),

  /** On the wire {@code klarnaCredit}. */
  KLARNA_CREDIT("klarnaCredit"),

  /** On the wire {@code klarnaCreditRecurring}. */
  KLARNA_CREDIT_RECURRING("klarnaCreditRecurring"),

  /** On the wire {@code konbini}. */
  KONBINI("konbini"),

  /** On the wire {@code bankTransfer}. */
  BANK_TRANSFER("bankTransfer"),

  /** On the wire {@code msts}. */
  MSTS("msts"),

  /** On the wire {@code bancontact}. */
  BANCONTACT("bancontact"),

  /** On the wire {@code giftCard}. */
  GIFT_CARD("giftCard"),

  /** On the wire {@code ideal}. */
  IDEAL("ideal"),

  /** On the wire {@code amazonPay}. */
  AMAZON_PAY("amazonPay"),

  /** On the wire {@code afterPay}. */
  AFTER_PAY("afterPay"),

  /** On the wire {@code ccAvenue}. */
  CC_AVENUE("ccAvenue");

  private final String wireValue;

  SourceType(String wireValue) {
    this.wireValue = wireValue;
  }

  @Override
  public String wireValue() {
    return wireValue;
  }
}
