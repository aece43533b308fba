package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;

/**
 * What a webhook tells of: the events about customers and what belongs to them. There are others,
 * and new ones may come. An event of a part does not bring one of the customer's update along.
 */
public enum WebhookEventType implements OpenEnum.Constant {
  /** On the wire {@code customer.created}. */
  CUSTOMER_CREATED("customer.created"),
  /** Also confirms a request to be forgotten. */
  CUSTOMER_UPDATED("customer.updated"),

  /** On the wire {@code customer.deleted}. */
  CUSTOMER_DELETED("customer.deleted"),
  /** A source was attached. */
  SOURCE_CREATED("customer.source.created"),
  /** A source was detached. */
  SOURCE_DELETED("customer.source.deleted"),
  /** A tax identifier was attached, which is the event's object. */
  CUSTOMER_TAX_IDENTIFIER_CREATED("customer.tax_identifier.created"),
  /** An invoice attribute was attached. */
  INVOICE_ATTRIBUTE_CREATED("customer.invoice_attribute.created"),

  /** On the wire {@code tax_identifier.pending}. */
  TAX_IDENTIFIER_PENDING("tax_identifier.pending"),

  /** On the wire {@code tax_identifier.verified}. */
  TAX_IDENTIFIER_VERIFIED("tax_identifier.verified"),

  /** On the wire {@code tax_identifier.not_valid}. */
  TAX_IDENTIFIER_NOT_VALID("tax_identifier.not_valid"),

  /** On the wire {@code tax_identifier.updated}. */
  TAX_IDENTIFIER_UPDATED("tax_identifier.updated"),

  /** On the wire {@code tax_identifier.deleted}. */
  TAX_IDENTIFIER_DELETED("tax_identifier.deleted");

  private final String wireValue;

  WebhookEventType(String wireValue) {
    this.wireValue = wireValue;
  }

  @Override
  public String wireValue() {
    return wireValue;
  }
}
