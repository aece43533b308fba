package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.customersdk.core.spi.json.ModelJson;
import dev.customersdk.fixtures.Fixtures;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models and requests in the hands of a mapper that an application has set up. */
class UserMapperTest {

  /** The modules that Spring registers, and nothing else. */
  private static final ObjectMapper PLAIN = mapper().build();

  /** With the two settings that Spring Boot changes. */
  private static final ObjectMapper SPRING =
      mapper()
          .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  static Stream<Arguments> valuesAndMappers() {
    List<Object> values =
        List.of(
            Customer.fromJson(Fixtures.text("customer/update-answer.json")),
            Customer.fromJson("{\"id\": \"cus_1\", \"metadata\": {\"n\": 1E+400, \"z\": null}}"),
            Customer.fromJson("{\"id\": \"cus_1\", \"organization\": {\"n\": [1.10, null]}}"),
            CreateCustomerRequest.fromJson(Fixtures.text("create-request/documented.json")),
            CreateCustomerRequest.builder()
                .emailAddress("ada@example.com")
                .clearLastName()
                .putExtra("extras", null)
                .build(),
            Address.fromJson(Fixtures.text("address/as-printed.json")),
            UpdateCustomerRequest.builder().build(),
            UpdateCustomerRequest.builder().clearDeletedAt().build(),
            UpdateCustomerRequest.builder().deletedAt(Instant.ofEpochSecond(1, 5000)).build());
    return values.stream()
        .flatMap(value -> Stream.of(PLAIN, SPRING).map(mapper -> Arguments.of(value, mapper)));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("valuesAndMappers")
  void aMapperOfTheApplicationReadsWhatItWrites(Object value, ObjectMapper mapper)
      throws JsonProcessingException {
    String json = mapper.writeValueAsString(value);
    assertThat((Object) mapper.readValue(json, declaredType(value))).isEqualTo(value);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("valuesAndMappers")
  void aMapperOfTheApplicationReadsWhatTheSdkWrites(Object value, ObjectMapper mapper)
      throws JsonProcessingException {
    String json = ModelJson.write(value);
    assertThat((Object) mapper.readValue(json, declaredType(value))).isEqualTo(value);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("valuesAndMappers")
  void theSdkReadsWhatAMapperOfSpringWrites(Object value) throws JsonProcessingException {
    String json = SPRING.writeValueAsString(value);
    Object read = ModelJson.read(declaredType(value), json);
    assertThat(read).isEqualTo(value);
  }

  private static Class<?> declaredType(Object value) {
    return Stream.of(
            Customer.class, CreateCustomerRequest.class, UpdateCustomerRequest.class, Address.class)
        .filter(type -> type.isInstance(value))
        .findFirst()
        .orElseThrow();
  }

  private static JsonMapper.Builder mapper() {
    return JsonMapper.builder()
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(new ParameterNamesModule());
  }
}
