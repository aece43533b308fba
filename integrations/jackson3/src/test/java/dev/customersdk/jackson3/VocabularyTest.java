package dev.customersdk.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.flex.WebhookEvent;
import dev.customersdk.flex.WebhookEventType;
import dev.customersdk.kohort.Address;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What users put into records of their own beside models. */
class VocabularyTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final OpenEnum<WebhookEventType> KNOWN =
      OpenEnum.of(WebhookEventType.CUSTOMER_CREATED);
  private static final OpenEnum<WebhookEventType> NEW =
      OpenEnum.of(WebhookEventType.class, "customer.moved");

  record Change(Patch<String> name, Patch<Instant> since, Patch<Address> home) {}

  record Seen(OpenEnum<WebhookEventType> type, Optional<OpenEnum<WebhookEventType>> before) {}

  record Delivered(WebhookEvent event, WebhookEventType expected) {}

  static Stream<Object> survives() {
    return Stream.of(
        new Seen(KNOWN, Optional.of(NEW)),
        new Seen(NEW, Optional.empty()),
        new Change(Patch.keep(), Patch.keep(), Patch.keep()),
        new Change(Patch.clear(), Patch.clear(), Patch.clear()),
        new Change(
            Patch.set(""),
            Patch.set(Instant.EPOCH),
            Patch.set(Address.builder().city("Springfield").putExtra("floor", null).build())),
        new Delivered(
            WebhookEvent.fromJson("{\"event_id\":\"evt_1\",\"event_type\":\"customer.moved\"}"),
            WebhookEventType.CUSTOMER_UPDATED),
        new Violation(Optional.of("email"), Optional.empty(), Optional.empty(), Optional.of("x")),
        new ApiError(
            Optional.of("invalid"), Optional.empty(), Optional.empty(), List.of(), Map.of()));
  }

  @ParameterizedTest
  @MethodSource
  void survives(Object value) {
    String json = MAPPER.writeValueAsString(value);

    assertThat((Object) MAPPER.readValue(json, value.getClass())).as(json).isEqualTo(value);
  }

  @Test
  void aPatchIsAbsentNullOrAValue() {
    Address home = Address.builder().city("Springfield").build();

    assertThat(MAPPER.writeValueAsString(new Change(Patch.keep(), Patch.clear(), Patch.set(home))))
        .isEqualTo("{\"since\":null,\"home\":{\"city\":\"Springfield\"}}");
    assertThatThrownBy(() -> MAPPER.writeValueAsString(List.of(Patch.keep())))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("Patch.keep()");
  }

  @Test
  void anOpenEnumIsItsTextAlsoAsAKey() {
    Map<OpenEnum<WebhookEventType>, Integer> counts = Map.of(NEW, 2);

    String json = MAPPER.writeValueAsString(counts);

    assertThat(json).isEqualTo("{\"customer.moved\":2}");
    assertThat(
            MAPPER.readValue(
                json, new TypeReference<Map<OpenEnum<WebhookEventType>, Integer>>() {}))
        .isEqualTo(counts);
    assertThat(MAPPER.writeValueAsString(KNOWN)).isEqualTo("\"customer.created\"");
  }

  @Test
  void anOpenEnumIsReadFromTextOnlyAndOfConstantsThatAreNamed() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"type\":{}}", Seen.class))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> MAPPER.readValue("\"a\"", OpenEnum.class))
        .isInstanceOf(JacksonException.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
  static class Shape {
    public int colour;
  }

  static final class Circle extends Shape {
    public int radius;
  }

  record Drawn(Patch<Shape> shape) {}

  @Test
  void aPatchKeepsTheTypeOfWhatItSets() {
    Circle circle = new Circle();
    circle.radius = 5;

    String json = MAPPER.writeValueAsString(new Drawn(Patch.set(circle)));

    assertThat(MAPPER.readValue(json, Drawn.class).shape().value())
        .get()
        .isInstanceOfSatisfying(Circle.class, read -> assertThat(read.radius).isEqualTo(5));
  }
}
