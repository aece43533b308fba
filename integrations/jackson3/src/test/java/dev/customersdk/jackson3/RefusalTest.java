package dev.customersdk.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.customersdk.core.Page;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.kohort.ListCustomersQuery;
import dev.customersdk.testkit.KohortEmulator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What is refused, how, and that no failure shows what was personal. */
class RefusalTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final Customer ADA = Customer.builder().id("cus_1").build();

  record Row(int number, Customer customer) {}

  record Anything(Object value) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{}                                    | id",
        "{'id':null}                           | id",
        "{'id':'cus_1','createdAt':'HuShHuSh'} | createdAt",
        "{'id':'cus_1','livemode':{'a':1}}     | livemode",
        "'HuShHuSh'                            | String value",
        "['HuShHuSh']                          | Array value",
        "42                                    | Integer value"
      })
  void whatIsNoSuchModelIsAMismatchThatNamesTheProperty(String json, String named) {
    String row = "{'number':1,'customer':" + json + "}";

    assertThatThrownBy(() -> MAPPER.readValue(row.replace('\'', '"'), Row.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining(named)
        .hasMessageContaining("[\"customer\"]")
        .hasMessageNotContaining("HuShHuSh")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':HuShHuSh}",
        "{'id':'HuShHuSh' 'x'}",
        "{'id':'cus_1','x':'HuShHuSh",
        "{'id':'cus_1','x':\\HuShHuSh}",
        "{'id':'cus_1','x':0HuShHuSh}"
      })
  void malformedJsonIsNotQuoted(String json) {
    String row = "{\"number\":1,\"customer\":" + json.replace('\'', '"');

    assertThatThrownBy(() -> MAPPER.readValue(row, Row.class))
        .isInstanceOf(StreamReadException.class)
        .hasMessageContaining("malformed JSON in a Customer")
        .hasMessageNotContaining("HuShHuSh")
        .hasNoCause();
  }

  @Test
  void whatCannotBeWrittenIsNotQuoted() {
    CreateCustomerRequest twice =
        CreateCustomerRequest.builder()
            .emailAddress("ada@example.com")
            .putExtra("emailAddress", "HuShHuSh")
            .build();

    assertThatThrownBy(() -> MAPPER.writeValueAsString(List.of(twice)))
        .isInstanceOf(DatabindException.class)
        .hasMessageNotContaining("HuShHuSh");
  }

  @Test
  void whatIsNotOfJsonIsRefusedAndNotLost() {
    for (Object odd : List.of(Double.NaN, Double.POSITIVE_INFINITY, new byte[] {1})) {
      assertThatThrownBy(
              () -> MAPPER.convertValue(Map.of("id", "cus_1", "odd", odd), Customer.class))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("not of JSON");
    }
  }

  @Test
  void aPageACallAndAResponseAreRefused() {
    try (KohortEmulator kohort = KohortEmulator.start();
        KohortClient client =
            KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build()) {
      var call = client.customers().prepare().list(ListCustomersQuery.builder().build());
      for (Object value :
          List.of(
              call,
              call.executeRaw(),
              call.execute(),
              new Page<>(List.of(ADA), OptionalLong.empty(), Optional.empty()))) {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(new Anything(value)))
            .isInstanceOf(DatabindException.class)
            .hasMessageContaining("items() of a page");
      }
    }
    assertThatThrownBy(() -> MAPPER.readValue("{\"items\":[]}", Page.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("items of a page");
  }

  @Test
  void theTypesOfModelsAreNotWrittenBesideThem() {
    JsonMapper typing =
        JsonMapper.builder()
            .findAndAddModules()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                DefaultTyping.OBJECT_AND_NON_CONCRETE)
            .build();

    assertThatThrownBy(() -> typing.writeValueAsString(new Anything(ADA)))
        .isInstanceOf(DatabindException.class);
    assertThat(MAPPER.writeValueAsString(new Anything(ADA)))
        .isEqualTo("{\"value\":{\"id\":\"cus_1\"}}");
  }

  @Test
  void aModelThatIsNotNamedIsRefused() {
    assertThatThrownBy(() -> MAPPER.readValue("{}", JsonText.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining(JsonText.class.getName());
  }

  @Test
  void aModelIsNoKey() {
    for (Object key : List.of(ADA, Patch.set(1))) {
      assertThatThrownBy(() -> MAPPER.writeValueAsString(Map.of(key, 1)))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("no key of a map");
    }
  }

  static final class Flat {
    @JsonUnwrapped public @Nullable Customer customer = ADA;
  }

  @Test
  void aModelIsNotUnwrapped() {
    assertThatThrownBy(() -> MAPPER.writeValueAsString(new Flat()))
        .hasStackTraceContaining("@JsonUnwrapped");
    assertThatThrownBy(() -> MAPPER.readValue("{\"id\":\"cus_1\"}", Flat.class))
        .hasStackTraceContaining("@JsonUnwrapped");
  }
}
