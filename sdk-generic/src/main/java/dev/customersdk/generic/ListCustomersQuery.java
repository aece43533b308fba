package dev.customersdk.generic;

import dev.customersdk.core.spi.Argument;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which customers are listed, and how. Everything is optional.
 *
 * <p>Within a page the newest come first, also when the list is walked backwards.
 */
@Value.Immutable
public interface ListCustomersQuery {

  /** {@return when the customers were created} */
  Optional<TimeRange> createdTime();

  /** {@return when the customers last changed} */
  Optional<TimeRange> updatedTime();

  /** {@return only customers with this e-mail address; how it is compared is not documented} */
  @Value.Redacted
  Optional<String> email();

  /**
   * {@return only customers with one of these ids; an empty list is no filter, so all are listed}
   */
  @Value.Redacted
  List<String> ids();

  /** {@return only customers who asked, or did not ask, for their data to be removed} */
  Optional<Boolean> requestToBeForgotten();

  /** {@return the size of a page, from 1 to 100; the vendor's default is 10} */
  Optional<Integer> limit();

  /** {@return the id of the customer behind which the list starts} */
  @Value.Redacted
  Optional<String> startingAfter();

  /** {@return the id of the customer before which the list ends, which is then walked backwards} */
  @Value.Redacted
  Optional<String> endingBefore();

  /** Rejects what makes no sense. */
  @Value.Check
  default void check() {
    QueryRules.checkPaging(limit(), startingAfter(), endingBefore());
    Argument.notBlank("email", email());
    if (ids().stream().anyMatch(id -> id.isBlank() || id.contains(","))) {
      throw new IllegalArgumentException("ids: none may be empty or contain a comma");
    }
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with this query} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ListCustomersQuery}. Not thread-safe. */
  final class Builder extends ImmutableListCustomersQuery.Builder {
    Builder() {}
  }
}
