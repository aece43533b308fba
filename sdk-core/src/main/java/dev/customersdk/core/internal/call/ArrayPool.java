package dev.customersdk.core.internal.call;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Arrays of one size for reuse, of which only so many are kept. Thread-safe. */
final class ArrayPool {

  private final int size;
  private final AtomicReferenceArray<byte[]> kept;

  ArrayPool(int size, int most) {
    this.size = size;
    this.kept = new AtomicReferenceArray<>(most);
  }

  int size() {
    return size;
  }

  /** One that nobody else has, with whatever is in it. */
  byte[] take() {
    int start = start();
    for (int i = 0; i < kept.length(); i++) {
      int slot = (start + i) % kept.length();
      byte[] array = kept.get(slot) == null ? null : kept.getAndSet(slot, null);
      if (array != null) {
        return array;
      }
    }
    return new byte[size];
  }

  /** Takes it back unless there are enough; whoever gives it must not use it any more. */
  void give(byte[] array) {
    int start = start();
    for (int i = 0; i < kept.length(); i++) {
      int slot = (start + i) % kept.length();
      if (kept.get(slot) == null && kept.compareAndSet(slot, null, array)) {
        return;
      }
    }
  }

  /** Where a thread looks first, so that threads do not crowd one place. */
  private int start() {
    return (int) (Thread.currentThread().getId() % kept.length());
  }
}
