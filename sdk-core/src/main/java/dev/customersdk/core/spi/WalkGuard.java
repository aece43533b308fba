package dev.customersdk.core.spi;

/**
 * Ends a walk through pages that would never end or would lose rows: a query or a first row that
 * comes back, or no rows although there are more. Immutable.
 */
record WalkGuard<Q, T>(WalkTrail<Q> queries, WalkTrail<T> firstRows) {

  static <Q, T> WalkGuard<Q, T> start(Q query) {
    return new WalkGuard<>(WalkTrail.<Q>start().then(query), WalkTrail.start());
  }

  /**
   * The guard of the page after this one.
   *
   * @throws IllegalStateException when there is no way on
   */
  WalkGuard<Q, T> after(ListPage<Q, T> page) {
    if (page.rows().isEmpty()) {
      if (page.next().isPresent()) {
        throw new IllegalStateException("the list has no rows although it says that more follow");
      }
      return this;
    }
    T firstRow = page.rows().get(0);
    if (firstRows.has(firstRow)) {
      throw new IllegalStateException(
          "the list goes in a circle: a page begins with the first row of an earlier one");
    }
    if (page.next().filter(queries::has).isPresent()) {
      throw new IllegalStateException("the list goes in a circle: a page cursor came back");
    }
    return new WalkGuard<>(
        page.next().map(queries::then).orElse(queries), firstRows.then(firstRow));
  }
}
