package dev.customersdk.springboot;

import java.util.LinkedHashMap;
import java.util.Map;

/** A vendor's settings: those of its first client, which named accounts take over, and these. */
public class VendorProperties extends AccountProperties {

  /** For Spring. */
  public VendorProperties() {}

  /**
   * Further clients by the names of their accounts. Each has a key of its own; what else is not set
   * for an account is as set for the vendor.
   */
  private final Map<String, AccountProperties> accounts = new LinkedHashMap<>();

  /**
   * Further clients by the names of their accounts.
   *
   * @return the accounts by name
   */
  public Map<String, AccountProperties> getAccounts() {
    return accounts;
  }
}
