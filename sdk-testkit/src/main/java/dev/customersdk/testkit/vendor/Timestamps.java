package dev.customersdk.testkit.vendor;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Timestamps as text; always printed in UTC. */
public final class Timestamps {

  private static final DateTimeFormatter MILLIS = format("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
  private static final DateTimeFormatter SECONDS = format("uuuu-MM-dd'T'HH:mm:ss'Z'");

  private Timestamps() {}

  public static String millis(Instant timestamp) {
    return MILLIS.format(timestamp);
  }

  /** Without the fraction. */
  public static String seconds(Instant timestamp) {
    return SECONDS.format(timestamp);
  }

  /** Nothing unless it is a date and a time with an offset. */
  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }
}
