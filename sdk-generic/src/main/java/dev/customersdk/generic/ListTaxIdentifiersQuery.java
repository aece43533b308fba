package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.Argument;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which tax identifiers are listed, and how. Everything is optional.
 *
 * <p>Within a page the newest come first, also when the list is walked backwards.
 */
@Value.Immutable
public interface ListTaxIdentifiersQuery {

  /** {@return only those of this customer} */
  @Value.Redacted
  Optional<String> customerId();

  /** {@return only those of this type, such as {@code de}} */
  @Value.Redacted
  Optional<String> type();

  /** {@return only those with this number} */
  @Value.Redacted
  Optional<String> value();

  /** {@return only those in this state} */
  Optional<OpenEnum<TaxIdentifierState>> state();

  /** {@return only those with one of these ids; an empty list is no filter, so all are listed} */
  @Value.Redacted
  List<String> ids();

  /** {@return when the identifiers were created} */
  Optional<TimeRange> createdTime();

  /** {@return when the identifiers last changed} */
  Optional<TimeRange> updatedTime();

  /** {@return when the identifiers became {@code pending}} */
  Optional<TimeRange> pending();

  /** {@return when the identifiers became {@code verified}} */
  Optional<TimeRange> verified();

  /** {@return when the identifiers became {@code not_valid}} */
  Optional<TimeRange> notValid();

  /** {@return the size of a page, from 1 to 100; the vendor's default is 10} */
  Optional<Integer> limit();

  /** {@return the id of the tax identifier behind which the list starts} */
  @Value.Redacted
  Optional<String> startingAfter();

  /**
   * {@return the id of the tax identifier before which the list ends, which is then walked
   * backwards}
   */
  @Value.Redacted
  Optional<String> endingBefore();

  /** Rejects what makes no sense. */
  @Value.Check
  default void check() {
    QueryRules.checkPaging(limit(), startingAfter(), endingBefore());
    Argument.notBlank("customerId", customerId());
    Argument.notBlank("type", type());
    Argument.notBlank("value", value());
    ids().forEach(id -> Argument.notBlank("ids", Optional.of(id), "none may be empty"));
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with this query} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ListTaxIdentifiersQuery}. Not thread-safe. */
  final class Builder extends ImmutableListTaxIdentifiersQuery.Builder {

    Builder() {}

    /**
     * Only those in this state.
     *
     * @param state the state
     * @return this builder
     */
    public Builder state(TaxIdentifierState state) {
      return state(OpenEnum.of(Argument.required("state", state)));
    }
  }
}
