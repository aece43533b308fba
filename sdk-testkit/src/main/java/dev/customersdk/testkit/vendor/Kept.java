package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** What a vendor stores of one kind. Guarded by the lock of its backend. */
public interface Kept {

  /** All of it, one object each, in the order in which {@link #restore} takes them. */
  Stream<ObjectNode> saved();

  /** Stores what was saved. */
  void restore(ObjectNode saved);

  void clear();
}
