package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/** The means of payment, named as on the wire. */
public enum SourceType implements OpenEnum.Constant {
  CREDIT_CARD("creditCard"),
  DIRECT_DEBIT("directDebit"),
  GOOGLE_PAY("googlePay"),
  APPLE_PAY("applePay"),
  PAY_PAL("payPal"),
  PAY_PAL_BILLING("payPalBilling"),
  PAY_PAL_CREDIT("payPalCredit"),
  WIRE_TRANSFER("wireTransfer"),
  CUSTOMER_CREDIT("customerCredit"),
  ALIPAY("alipay"),
  B_PAY("bPay"),
  ONLINE_BANKING("onlineBanking"),
  COD_JAPAN("codJapan"),
  KLARNA_CREDIT("klarnaCredit"),
  KLARNA_CREDIT_RECURRING("klarnaCreditRecurring"),
  KONBINI("konbini"),
  BANK_TRANSFER("bankTransfer"),
  MSTS("msts"),
  BANCONTACT("bancontact"),
  GIFT_CARD("giftCard"),
  IDEAL("ideal"),
  AMAZON_PAY("amazonPay"),
  AFTER_PAY("afterPay"),
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
