package dev.customersdk.flex;

import dev.customersdk.core.spi.Argument;
import java.util.Optional;
import org.immutables.value.Value;

/** Which customers are listed, newest first within a page, and from where; all optional. */
@Value.Immutable
public interface ListCustomersQuery {

  /** The largest page Flex documents, and what is asked for unless another size is set. */
  int MAX_LIMIT = 100;

  /**
   * {@return the id of the customer after which the page begins; a walk goes on to older ones from
   * there}
   */
  @Value.Redacted
  Optional<String> startingAfter();

  /**
   * {@return the id of the customer before which the page ends; a walk goes on to newer ones from
   * there, page by page, while the rows of each are newest first}
   */
  @Value.Redacted
  Optional<String> endingBefore();

  /**
   * {@return the size of a page, from 1 to 100}
   *
   * <p>Always sent, and 100 unless set, as Flex's own default of 10 makes ten times the requests.
   */
  @Value.Default
  default int limit() {
    return MAX_LIMIT;
  }

  /**
   * {@return how many customers to skip, at least 0; pages after the first continue behind its last
   * row}
   */
  Optional<Integer> offset();

  /**
   * {@return the e-mail address to look for; whether upper and lower case count is not documented}
   */
  @Value.Redacted
  Optional<String> email();

  /** Rejects what makes no sense or has no documented meaning. */
  @Value.Check
  default void check() {
    if (limit() < 1 || limit() > MAX_LIMIT) {
      throw new IllegalArgumentException("limit: must be from 1 to 100, was " + limit());
    }
    if (offset().orElse(0) < 0) {
      throw new IllegalArgumentException("offset: must be at least 0, was " + offset().get());
    }
    Argument.notBlank("startingAfter", startingAfter());
    Argument.notBlank("endingBefore", endingBefore());
    Argument.notBlank("email", email());
    if (startingAfter().isPresent() && endingBefore().isPresent()) {
      throw new IllegalArgumentException(
          "endingBefore: not together with startingAfter; what both mean is not documented");
    }
    if (offset().isPresent() && (startingAfter().isPresent() || endingBefore().isPresent())) {
      throw new IllegalArgumentException(
          "offset: not together with startingAfter or endingBefore; whether it counts from the"
              + " cursor or from the start of the list is not documented");
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
