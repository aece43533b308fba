package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The vendor's way to print a moment: UTC in whole seconds. */
final class GenericTime {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private GenericTime() {}

  static String print(Instant moment) {
    return SECONDS.format(moment);
  }

  static Instant parse(String moment) {
    return OffsetDateTime.parse(moment).toInstant();
  }

  /** The start of the moment's day in UTC. */
  static String midnight(String moment) {
    return print(parse(moment).truncatedTo(ChronoUnit.DAYS));
  }

  static boolean isMoment(JsonNode value) {
    return value.isTextual() && isMoment(value.textValue());
  }

  static boolean isMoment(String text) {
    try {
      return parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
