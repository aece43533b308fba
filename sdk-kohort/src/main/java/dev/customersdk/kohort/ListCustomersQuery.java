package dev.customersdk.kohort;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which customers are listed, and how. Everything is optional. */
@Value.Immutable
public interface ListCustomersQuery {

  /**
   * Names of related entities to return inline, such as {@code organization}.
   *
   * @return the names; empty asks for none
   */
  @Value.Redacted
  List<String> expand();

  /**
   * {@return the size of a page, at least 1; Kohort's default is 25} Its own clients ask for 100 at
   * most; the pages name no maximum, so none is enforced here.
   */
  Optional<Integer> take();

  /** {@return how many rows to skip, at least 0} */
  Optional<Long> skip();

  /**
   * {@return the order of the rows; ask for one when the list must be stable while customers are
   * created}
   *
   * <p>Where a whole page of them is created in front of the walk, the next page begins like the
   * one before, and the walk ends with a failure rather than with rows twice.
   */
  Optional<OrderBy> orderBy();

  /**
   * Terms to look for, sent as they are. Documented is only that {@code ~} means a partial match.
   *
   * <p>That a term is {@code property~value}, or {@code property:value} for an exact match, is
   * inferred from Kohort's own clients. The description is documented for customers, the
   * parameter's name only for orders: check the rows, as a vendor that does not know it may return
   * all of them. {@link Customers#findByEmail} does that.
   *
   * @return the terms
   */
  @Value.Redacted
  Optional<String> search();

  /** Rejects numbers that make no sense. */
  @Value.Check
  default void check() {
    if (take().orElse(1) < 1) {
      throw new IllegalArgumentException("take: must be at least 1, was " + take().get());
    }
    if (skip().orElse(0L) < 0) {
      throw new IllegalArgumentException("skip: must be at least 0, was " + skip().get());
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
