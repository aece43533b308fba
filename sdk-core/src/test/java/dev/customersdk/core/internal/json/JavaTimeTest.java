package dev.customersdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.json.FreeForm;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonPatch;
import dev.customersdk.core.spi.json.JsonText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavaTimeTest {

  private static final Instant TIME = Instant.parse("2021-07-22T00:00:00.5Z");

  record Times(
      @Nullable Instant instant,
      @Nullable LocalDate date,
      @Nullable LocalDateTime dateTime,
      @Nullable OffsetDateTime offsetDateTime,
      @Nullable Duration duration) {}

  record Marked(@JsonInstant Optional<Instant> at, @JsonPatch Patch<Instant> until) {}

  static Stream<ObjectMapper> foreignMappers() {
    return Stream.of(
        JsonMapper.builder().addModule(new Jdk8Module()).build(),
        JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build());
  }

  @Test
  void everyTimeIsIsoTextAndSurvives() {
    Times times =
        new Times(
            TIME,
            LocalDate.of(2021, 7, 22),
            LocalDateTime.of(2021, 7, 22, 9, 30),
            OffsetDateTime.of(2021, 7, 22, 9, 30, 0, 0, ZoneOffset.ofHours(2)),
            Duration.ofMinutes(90));

    String json = JsonText.write(times);

    assertThat(json)
        .isEqualTo(
            "{\"date\":\"2021-07-22\",\"dateTime\":\"2021-07-22T09:30:00\","
                + "\"duration\":\"PT1H30M\",\"instant\":\"2021-07-22T00:00:00.500Z\","
                + "\"offsetDateTime\":\"2021-07-22T09:30:00+02:00\"}");
    assertThat(JsonText.read(Times.class, json)).isEqualTo(times);
  }

  @Test
  void anExtraIsKeptAsItIsWritten() {
    assertThat(
            FreeForm.freeze(
                List.of(
                    TIME,
                    LocalDate.of(2021, 7, 22),
                    LocalTime.NOON,
                    YearMonth.of(2021, 7),
                    Period.ofDays(3),
                    ZoneId.of("Europe/Berlin"),
                    Map.of("offset", ZoneOffset.UTC))))
        .isEqualTo(
            List.of(
                "2021-07-22T00:00:00.500Z",
                "2021-07-22",
                "12:00:00",
                "2021-07",
                "P3D",
                "Europe/Berlin",
                Map.of("offset", "Z")));
  }

  @ParameterizedTest
  @MethodSource("foreignMappers")
  void markedInstantsAreIsoTextUnderAnyMapper(ObjectMapper mapper) throws JsonProcessingException {
    Marked marked = new Marked(Optional.of(TIME), Patch.set(TIME));

    String json = mapper.writeValueAsString(marked);

    assertThat(mapper.readTree(json))
        .isEqualTo(
            mapper.readTree(
                "{\"at\":\"2021-07-22T00:00:00.500Z\",\"until\":\"2021-07-22T00:00:00.500Z\"}"));
    assertThat(mapper.readValue(json, Marked.class)).isEqualTo(marked);
  }

  @Test
  void anErrorQuotesNoValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.read(Times.class, "{\"date\":\"Ada Lovelace\"}"))
        .withMessage("json: unexpected value at date")
        .withNoCause();
  }
}
