package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Ids that never repeat and come in the same order in every run. */
public final class Ids implements Kept {

  // Odd, so that no value of 56 or 63 bits comes twice.
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final long BITS = (1L << 56) - 1;
  private static final String BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int HALF = 13;

  private static final long SMALLEST = 1_000_000_000L;
  private static final long RANGE = 8_999_999_993L; // a prime: no value comes twice within it
  private static final long DIGITS_STEP = 5_823_594_808L;

  private long last;
  private int count;

  /** The prefix and fourteen lower-case hexadecimal digits that look random. */
  public String next(String prefix) {
    last += STEP;
    return prefix + String.format("%014x", last & BITS);
  }

  /** The prefix and twenty-six digits and capital letters that look random. */
  public String nextBase32(String prefix) {
    last += STEP;
    StringBuilder id = new StringBuilder(prefix);
    appendHalf(id, last);
    appendHalf(id, last * STEP);
    return id.toString();
  }

  /** Twenty-four lower-case hexadecimal digits, greater than all before unless time runs back. */
  public String nextAscending(Instant now) {
    count++;
    return String.format("%08xc47a19e0b3%06x", now.getEpochSecond() & 0xFFFFFFFFL, count);
  }

  /** Ten digits that look random. */
  public String nextDigits() {
    count++;
    return Long.toString(SMALLEST + count * DIGITS_STEP % RANGE);
  }

  /** A UUID that looks random; the same for no other kind. */
  public String nextUuid(String kind) {
    count++;
    return UUID.nameUUIDFromBytes((kind + count).getBytes(StandardCharsets.UTF_8)).toString();
  }

  @Override
  public Stream<ObjectNode> saved() {
    return Stream.of(JsonNodeFactory.instance.objectNode().put("last", last).put("count", count));
  }

  @Override
  public void restore(ObjectNode saved) {
    if (!saved.path("last").canConvertToLong() || !saved.path("count").canConvertToInt()) {
      throw new IllegalArgumentException("state: ids need two numbers, last and count");
    }
    last = saved.path("last").longValue();
    count = saved.path("count").intValue();
  }

  /** They start again. */
  @Override
  public void clear() {
    last = 0;
    count = 0;
  }

  private static void appendHalf(StringBuilder id, long bits) {
    for (int digit = HALF - 1; digit >= 0; digit--) {
      id.append(BASE_32.charAt((int) ((bits & Long.MAX_VALUE) >>> (5 * digit)) & 31));
    }
  }
}
