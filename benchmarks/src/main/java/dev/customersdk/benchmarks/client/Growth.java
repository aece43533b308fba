package dev.customersdk.benchmarks.client;

/** How much comes back of one call: a page with so many rows, or a customer of so many KB. */
public enum Growth {
  PAGE_1(1),
  PAGE_10(10),
  PAGE_100(100),
  PAGE_1000(1000),
  BODY_1(1),
  BODY_10(10),
  BODY_100(100),
  BODY_1000(1000),
  BODY_10000(10_000);

  private final int amount;

  Growth(int amount) {
    this.amount = amount;
  }

  /** Rows of the page, or KB of the customer. */
  public int amount() {
    return amount;
  }

  /** Whether it is a page that grows, not the one customer. */
  public boolean ofPage() {
    return name().startsWith("PAGE");
  }
}
