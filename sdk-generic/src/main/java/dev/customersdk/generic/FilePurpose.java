package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/** What a file is for. */
public enum FilePurpose implements OpenEnum.Constant {
  /** A tax certificate of a customer's: PDF, JPG or PNG of 10 MB at most. */
  TAX_DOCUMENT_CUSTOMER_UPLOAD("tax_document_customer_upload"),
  /** An invoice for a customer. */
  CUSTOMER_INVOICE("customer_invoice"),
  /** A credit memo for a customer. */
  CUSTOMER_CREDIT_MEMO("customer_credit_memo");

  private final String wireValue;

  FilePurpose(String wireValue) {
    this.wireValue = wireValue;
  }

  @Override
  public String wireValue() {
    return wireValue;
  }
}
