package dev.customersdk.flex;

import java.util.Optional;
import org.immutables.value.Value;

/** Which payment methods of a customer are listed. Everything is optional. */
@Value.Immutable
public interface ListPaymentMethodsQuery {

  /** The largest page Flex documents, and what is asked for unless another size is set. */
  int MAX_LIMIT = 100;

  /**
   * {@return the size of a page, from 1 to 100}
   *
   * <p>Always sent, and 100 unless set, as Flex's own default of 10 makes ten times the requests.
   */
  @Value.Default
  default int limit() {
    return MAX_LIMIT;
  }

  /** {@return how many payment methods to skip, at least 0; a walk goes on from there} */
  Optional<Integer> offset();

  /** Rejects what makes no sense. */
  @Value.Check
  default void check() {
    if (limit() < 1 || limit() > MAX_LIMIT) {
      throw new IllegalArgumentException("limit: must be from 1 to 100, was " + limit());
    }
    if (offset().orElse(0) < 0) {
      throw new IllegalArgumentException("offset: must be at least 0, was " + offset().get());
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

  /** Builds a {@link ListPaymentMethodsQuery}. Not thread-safe. */
  final class Builder extends ImmutableListPaymentMethodsQuery.Builder {
    Builder() {}
  }
}
