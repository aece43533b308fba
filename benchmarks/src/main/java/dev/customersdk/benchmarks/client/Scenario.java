package dev.customersdk.benchmarks.client;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One vendor's endpoints, as far as they are measured. */
public enum Scenario {
  KOHORT("cus_1234567890", "customers", "take", "POST", null, "data"),
  CHECKOUTPAGE("6812fe6e9f39b6760576f01c", "v1/customers/", "limit", "PATCH", "data", "data"),
  FLEX(
      "fcus_01J9XR8M3K7VZ8N2YB4WJ6T0RA", "v1/customers", "limit", "PATCH", "customer", "customers"),
  GENERIC("5823594808", "customers", "limit", "POST", null, "data");

  private final String id;
  private final String listPath;
  private final String limit;
  private final String writeMethod;
  private final @Nullable String envelope;
  private final String rows;

  Scenario(
      String id,
      String listPath,
      String limit,
      String writeMethod,
      @Nullable String envelope,
      String rows) {
    this.id = id;
    this.listPath = listPath;
    this.limit = limit;
    this.writeMethod = writeMethod;
    this.envelope = envelope;
    this.rows = rows;
  }

  /** The name in the parameters of benchmarks, and in paths. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The id of the customer that is read and written. */
  public String id() {
    return id;
  }

  /** Where customers are listed, below the base URL. */
  public String listPath() {
    return listPath;
  }

  /** Where the customer is read, below the base URL. */
  public String customerPath() {
    return listPath + (listPath.endsWith("/") ? "" : "/") + id;
  }

  /** How a customer is written. */
  public String writeMethod() {
    return writeMethod;
  }

  /** Where a customer is written: Kohort's is created, since it documents no update of a name. */
  public String writePath() {
    return this == KOHORT ? listPath : customerPath();
  }

  /** The query parameter with the size of a page. */
  public String limit() {
    return limit;
  }

  /** The property around a single customer in a response. */
  public @Nullable String envelope() {
    return envelope;
  }

  /** Whether a customer that is sent has that property around it too. */
  public boolean requestInEnvelope() {
    return this == FLEX;
  }

  /** The property that has the rows of a page. */
  public String rows() {
    return rows;
  }

  /** A customer of 1,024 bytes, as it is on the wire. */
  public byte[] customer() {
    return Resources.bytes(key() + "-customer.json");
  }

  /** What is written, as it is on the wire, without an envelope. */
  public byte[] request() {
    return Resources.bytes(key() + "-write.json");
  }
}
