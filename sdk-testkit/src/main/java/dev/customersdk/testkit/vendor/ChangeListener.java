package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Hears of changes of what is stored, in their order, under the lock of the backend. */
@FunctionalInterface
public interface ChangeListener {

  /**
   * Something happened; the trees must not be kept.
   *
   * @param event the vendor's name for it
   * @param row as it is now, or was until it was deleted
   * @param before as it was, without properties if it is new or was deleted
   */
  void changed(String event, ObjectNode row, ObjectNode before);
}
