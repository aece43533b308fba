package dev.customersdk.testkit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that look random, never repeat and come in the same order in every run. Thread-safe. */
final class GenericIds {

  private static final long SMALLEST = 1_000_000_000L;
  private static final long RANGE = 8_999_999_993L; // a prime: no value comes twice within it
  private static final long STEP = 5_823_594_808L;

  private final AtomicLong last = new AtomicLong();

  /** Ten digits, as in the vendor's samples. */
  String digits() {
    return Long.toString(SMALLEST + last.incrementAndGet() * STEP % RANGE);
  }

  String uuid(String kind) {
    byte[] name = (kind + last.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  void restart() {
    last.set(0);
  }
}
