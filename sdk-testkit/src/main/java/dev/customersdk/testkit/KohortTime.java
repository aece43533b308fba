package dev.customersdk.testkit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Kohort's way to print a moment: UTC with milliseconds. */
final class KohortTime {

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private KohortTime() {}

  static String print(Instant moment) {
    return MILLIS.format(moment);
  }

  static String normalise(String moment) {
    return print(OffsetDateTime.parse(moment).toInstant());
  }
}
