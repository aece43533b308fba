package dev.customersdk.bucket4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Times of day in milliseconds, in order. */
final class Timeline {

  private final long[] times;

  Timeline(long[] times) {
    this.times = times.clone();
    Arrays.sort(this.times);
  }

  int size() {
    return times.length;
  }

  long first() {
    return times[0];
  }

  long last() {
    return times[times.length - 1];
  }

  /** How many are from here on, before the end. */
  int count(long from, long end) {
    return (int) Arrays.stream(times).filter(time -> time >= from && time < end).count();
  }

  /** The most within any window of this length. */
  int most(long window) {
    return Arrays.stream(times).mapToInt(start -> count(start, start + window)).max().orElse(0);
  }

  /** The fewest within any window of this length that lies between the first and the last. */
  int fewest(long window) {
    return Arrays.stream(times)
        .filter(time -> time + 1 + window <= last())
        .mapToInt(time -> count(time + 1, time + 1 + window))
        .min()
        .orElse(0);
  }

  /** How many are in each window, one after another. */
  List<Integer> windows(long window) {
    List<Integer> counts = new ArrayList<>();
    for (long start = first(); start + window <= last(); start += window) {
      counts.add(count(start, start + window));
    }
    return counts;
  }

  /** How far this one is behind the other at most, each time behind the one of the same rank. */
  long mostBehind(Timeline other) {
    long most = 0;
    for (int i = 0; i < times.length; i++) {
      most = Math.max(most, times[i] - other.times[i]);
    }
    return most;
  }

  /** Whether none of these times is before the other's of the same rank. */
  boolean isNeverAheadOf(Timeline other) {
    for (int i = 0; i < times.length; i++) {
      if (times[i] < other.times[i]) {
        return false;
      }
    }
    return true;
  }
}
