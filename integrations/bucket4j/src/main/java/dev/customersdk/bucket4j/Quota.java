package dev.customersdk.bucket4j;

import dev.customersdk.core.NullArgumentException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor allows, and how far apart requests have to be for it.
 *
 * @param name what all who share it call it
 */
record Quota(String name, int requests, Duration window) {

  /** Of what is allowed: networks bunch up what left evenly. */
  private static final double USED = 0.97;

  /** Of the column that the documentation has for it. */
  private static final int LONGEST_KEY = 255;

  private static final Duration LONGEST_WINDOW = Duration.ofDays(366);

  Quota {
    if (refusedNull("name", name).isBlank()) {
      throw new IllegalArgumentException("name: must not be empty");
    }
    if (requests < 1) {
      throw new IllegalArgumentException("requests: must be at least 1, was " + requests);
    }
    positive("window", window);
    if (window.compareTo(LONGEST_WINDOW) > 0) {
      throw new IllegalArgumentException("window: must be a year at most, was " + window);
    }
    if (window.toNanos() < requests) {
      throw new IllegalArgumentException("window: too short for " + requests + ", was " + window);
    }
    int tooMany = key(name, requests, window, "/pause").length() - LONGEST_KEY;
    if (tooMany > 0) {
      throw new IllegalArgumentException("name: must be shorter by " + tooMany + " characters");
    }
  }

  /** What the bucket is called in the store. */
  String key() {
    return key(name, requests, window, "");
  }

  /** What that is called which makes pauses for all together. */
  String keyOfPauses() {
    return key(name, requests, window, "/pause");
  }

  /** Begins with a version: another one may read buckets in another way. */
  private static String key(String name, int requests, Duration window, String end) {
    return "v1/" + name + "/" + requests + "/" + window + end;
  }

  /** Between two requests of all together. */
  Duration interval() {
    return interval(requests, window);
  }

  /** Between two requests of one of so many, when each keeps to its part. */
  Duration intervalOfShare(int jvms) {
    return interval(requests / jvms, window);
  }

  /** At most so many are within any window, since not one of the intervals is missing. */
  private static Duration interval(int requests, Duration window) {
    return Duration.ofNanos((long) Math.ceil(window.toNanos() / (USED * requests)));
  }

  static Duration positive(String name, Duration duration) {
    if (refusedNull(name, duration).isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(name + ": must be more than zero, was " + duration);
    }
    return duration;
  }

  static <T> T refusedNull(String name, @Nullable T value) {
    if (value == null) {
      throw new NullArgumentException(name);
    }
    return value;
  }
}
