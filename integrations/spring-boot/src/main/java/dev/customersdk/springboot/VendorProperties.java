package dev.customersdk.springboot;

import java.util.LinkedHashMap;
import java.util.Map;

/** A vendor's settings: those of its first client, which named accounts take over, and these. */
public class VendorProperties extends AccountProperties {

  /** Whether this vendor's clients are beans at all. */
  private boolean enabled = true;

  /**
   * Further clients by the names of their accounts. Each has a key of its own; what else is not set
   * for an account is as set for the vendor.
   */
  private final Map<String, AccountProperties> accounts = new LinkedHashMap<>();

  /** Whether this vendor's clients are beans at all. */
  public boolean isEnabled() {
    return enabled;
  }

  /** Sets whether this vendor's clients are beans at all. */
  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  /** Further clients by the names of their accounts. */
  public Map<String, AccountProperties> getAccounts() {
    return accounts;
  }
}
