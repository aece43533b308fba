package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3, such as Spring Boot 4's, refuses models: it would lose data of theirs. */
class Jackson3Test {

  private static final JsonMapper JACKSON_3 = new JsonMapper();
  private static final Address HOME = Address.builder().city("Springfield").build();
  private static final CreateCustomerRequest REQUEST =
      CreateCustomerRequest.builder().emailAddress("ada@example.com").firstName("Ada").build();

  record Page(List<Address> rows) {}

  static Stream<Object> refusesToWrite() {
    return Stream.of(
        HOME,
        REQUEST,
        Customer.fromJson("{\"id\":\"cus_1\"}"),
        List.of(HOME),
        Map.of("home", HOME),
        new Page(List.of(HOME)),
        Optional.of(HOME));
  }

  @ParameterizedTest
  @MethodSource
  void refusesToWrite(Object value) {
    assertThatThrownBy(() -> JACKSON_3.writeValueAsString(value))
        .hasMessageContaining("toJson()")
        .hasMessageContaining("fromJson()");
    assertThatThrownBy(() -> JACKSON_3.valueToTree(value)).hasMessageContaining("toJson()");
  }

  @Test
  void refusesToRead() {
    String json = "{\"rows\":[" + HOME.toJson() + "]}";

    assertThatThrownBy(() -> JACKSON_3.readValue(json, Page.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining(Address.class.getName());
  }

  @Test
  void theSdksOwnTextGoesThroughIt() {
    Object tree = JACKSON_3.readTree(REQUEST.toJson());

    assertThat(CreateCustomerRequest.fromJson(JACKSON_3.writeValueAsString(tree)))
        .isEqualTo(REQUEST);
  }
}
