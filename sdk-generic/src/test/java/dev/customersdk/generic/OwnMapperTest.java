package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.customersdk.core.spi.json.ModelJson;
import dev.customersdk.fixtures.Fixtures;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models go through a mapper that an application has set up for itself. */
class OwnMapperTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(new ParameterNamesModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  static Stream<Object> all() {
    return Stream.concat(
        Samples.all(),
        Stream.of(
            Customer.builder().id("empty").build(),
            TaxIdentifier.builder().id("empty").build(),
            CreateCustomerRequest.builder().build(),
            UpdateCustomerRequest.builder().build()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void roundTrip(Object sample) throws IOException {
    Class<?> model = sample.getClass().getInterfaces()[0];

    String json = MAPPER.writeValueAsString(sample);

    assertThat(MAPPER.readValue(json, model)).isEqualTo(sample);
    assertThat(withoutNulls(json)).isEqualTo(Fixtures.tree(ModelJson.write(sample)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void toBuilderKeepsEverything(Object sample) throws ReflectiveOperationException {
    Object builder = sample.getClass().getMethod("toBuilder").invoke(sample);

    assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(sample);
  }

  /** An absent member may be a null member, but only of the model itself. */
  private static JsonNode withoutNulls(String json) {
    JsonNode tree = Fixtures.tree(json);
    tree.properties().removeIf(member -> member.getValue().isNull());
    return tree;
  }
}
