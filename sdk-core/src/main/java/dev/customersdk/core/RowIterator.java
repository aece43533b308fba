package dev.customersdk.core;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of one walk, waited for. Not thread-safe. */
final class RowIterator<T> implements Iterator<T> {

  private final PageIterator<T> pages;
  private List<T> rows = List.of();
  private int position;

  RowIterator(PageWalk<T> walk) {
    this.pages = new PageIterator<>(walk);
  }

  @Override
  public boolean hasNext() {
    while (position == rows.size()) {
      if (!pages.hasNext()) {
        return false;
      }
      rows = pages.next().items();
      position = 0;
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the last row has been read");
    }
    if (position == rows.size() - 1) {
      pages.awaitPrefetched(); // which may go on from this row: it must not be deleted before
    }
    return rows.get(position++);
  }

  /** Fetches no further page, and gives up the one that is on its way. */
  void end() {
    pages.end();
  }
}
