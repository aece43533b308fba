package dev.customersdk.kohort;

import java.util.List;
import org.immutables.value.Value;

/**
 * What is returned beside the customer.
 *
 * <p>The reference page lists all parameters of the list here; only this one can make sense.
 */
@Value.Immutable
public interface GetCustomerQuery {

  /**
   * Names of related entities to return inline, such as {@code organization}.
   *
   * @return the names; empty asks for none
   */
  @Value.Redacted
  List<String> expand();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with this query} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link GetCustomerQuery}. Not thread-safe. */
  final class Builder extends ImmutableGetCustomerQuery.Builder {
    Builder() {}
  }
}
