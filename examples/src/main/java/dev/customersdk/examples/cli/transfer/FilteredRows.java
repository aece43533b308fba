package dev.customersdk.examples.cli.transfer;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Rows without some of their columns. */
record FilteredRows(Rows rows, Set<String> ignored) implements Rows {

  @Override
  public List<String> columns() {
    return rows.columns().stream().filter(column -> !ignored.contains(column)).toList();
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    return rows.next().without(ignored);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
