package dev.customersdk.checkoutpage;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which customers are listed, and from where. Everything is optional. */
@Value.Immutable
public interface ListCustomersQuery {

  /** {@return the size of a page, from 1 to 100; Checkout Page's default is 20} */
  Optional<Integer> limit();

  /**
   * Text to look for in name and e-mail address, in any case.
   *
   * @return the text
   */
  @Value.Redacted
  Optional<String> search();

  /**
   * {@return the id of the customer behind which the list starts} Excludes {@link #endingBefore()}.
   */
  @Value.Redacted
  Optional<String> startingAfter();

  /**
   * {@return the id of the customer before which the page ends; the walk then goes backward, page
   * by page} Excludes {@link #startingAfter()}.
   *
   * <p>Such a page has the rows that are next newer, the newest first as everywhere, which is known
   * from the vendor's own client only. Its sign for "more" is not documented: the walk ends at the
   * first empty page.
   */
  @Value.Redacted
  Optional<String> endingBefore();

  /** {@return the earliest creation; whether this very instant counts is not documented} */
  Optional<Instant> createdAfter();

  /** {@return the latest creation; whether this very instant counts is not documented} */
  Optional<Instant> createdBefore();

  /** Rejects what the vendor rejects. */
  @Value.Check
  default void check() {
    int limit = limit().orElse(1);
    if (limit < 1 || limit > 100) {
      throw new IllegalArgumentException("limit: must be from 1 to 100, was " + limit);
    }
    startingAfter().ifPresent(id -> PageCursor.require("startingAfter", id));
    endingBefore().ifPresent(id -> PageCursor.require("endingBefore", id));
    if (startingAfter().isPresent() && endingBefore().isPresent()) {
      throw new IllegalArgumentException(
          "endingBefore: cannot be combined with startingAfter, a list goes one way");
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
