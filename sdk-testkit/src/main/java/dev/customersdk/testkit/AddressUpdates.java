package dev.customersdk.testkit;

/**
 * What an update of Checkout Page's {@code address} and {@code shipping} does with the properties
 * that it leaves out: the vendor's documents contradict each other.
 */
public enum AddressUpdates {
  /** They are lost: the object is replaced as a whole. The vendor's reference page says so. */
  REPLACE,
  /**
   * They are kept, those of {@code shipping.address} too. The vendor's later machine-readable
   * description says so.
   */
  MERGE
}
