package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.customersdk.fixtures.Fixtures;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models go through an application's own mapper, set up as Spring does it. */
class UserMapperTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  static List<Object> values() {
    return Samples.all();
  }

  static List<String> customers() {
    return fixtures("customer");
  }

  static List<String> updates() {
    return fixtures("update");
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyTypeSurvives(Object value) throws JsonProcessingException {
    Class<?> type = value.getClass().getInterfaces()[0];

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), type)).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("customers")
  void documentedCustomersAreReadAsByTheClient(String name) throws JsonProcessingException {
    assertThat(MAPPER.readValue(Fixtures.text(name), Customer.class))
        .isEqualTo(Customer.fromJson(Fixtures.text(name)));
  }

  @ParameterizedTest
  @MethodSource("updates")
  void documentedUpdatesKeepWhatIsLeftOutAndWhatIsCleared(String name)
      throws JsonProcessingException {
    UpdateCustomerRequest update = UpdateCustomerRequest.fromJson(Fixtures.text(name));

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(update), UpdateCustomerRequest.class))
        .isEqualTo(update);
  }

  private static List<String> fixtures(String kind) {
    return Fixtures.names().stream().filter(name -> Fixtures.kind(name).equals(kind)).toList();
  }
}
