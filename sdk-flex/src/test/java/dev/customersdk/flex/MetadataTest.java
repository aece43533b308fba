package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.fixtures.Fixtures;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata goes out as JSON inside a text and comes back as an object. */
class MetadataTest {

  @AutoClose private final FlexServer flex = new FlexServer();

  @Test
  void everyValueSurvivesTheWayThroughATextAndBack() {
    flex.answersWith(new Echo());

    Customer created =
        flex.customers().create(CreateCustomerRequest.builder().metadata(difficult()).build());
    Customer updated =
        flex.customers()
            .update("fcus_1", UpdateCustomerRequest.builder().metadata(difficult()).build());

    assertThat(created.metadata()).isEqualTo(difficult());
    assertThat(updated.metadata()).isEqualTo(difficult());
  }

  @Test
  void aRequestAsTextCarriesTheWireFormAndReadsItBack() {
    UpdateCustomerRequest request = UpdateCustomerRequest.builder().metadata(difficult()).build();

    JsonNode metadata = Fixtures.tree(request.toJson()).get("metadata");

    assertThat(metadata.isTextual()).isTrue();
    assertThat(Fixtures.tree(metadata.asText()).get("quote\"d").asText())
        .isEqualTo("say \"hi\\\" \\ \\\\");
    assertThat(UpdateCustomerRequest.fromJson(request.toJson())).isEqualTo(request);
  }

  @Test
  void anEmptyMapIsNotSent() {
    assertThat(CreateCustomerRequest.builder().metadata(Map.of()).build().toJson()).isEqualTo("{}");
    assertThat(UpdateCustomerRequest.builder().metadata(Map.of()).build().toJson()).isEqualTo("{}");
  }

  @Test
  void nullReadsAsNothingSet() {
    assertThat(UpdateCustomerRequest.fromJson("{\"metadata\":null}").metadata()).isEmpty();
    assertThat(Customer.fromJson("{\"customer_id\":\"fcus_1\",\"metadata\":null}").metadata())
        .isEmpty();
  }

  @Test
  void whatComesBackCannotBeChanged() {
    Customer customer =
        Customer.fromJson("{\"customer_id\":\"fcus_1\",\"metadata\":{\"order_id\":\"8842\"}}");

    assertThatThrownBy(() -> customer.metadata().put("order_id", "1"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"s3cret\":1}", "\"[\\\"s3cret\\\"]\"", "\"s3cret\"", "5", "\"{s3cret\""})
  void whatIsNoObjectInsideATextIsRefusedWithoutQuotingIt(String metadata) {
    assertThatThrownBy(() -> CreateCustomerRequest.fromJson("{\"metadata\":" + metadata + "}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("json: unexpected value at metadata");
  }

  @Test
  void aValueThatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> CreateCustomerRequest.builder().putMetadata("since", new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("since: java.lang.Object is not JSON");
  }

  private static Map<String, Object> difficult() {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("quote\"d", "say \"hi\\\" \\ \\\\");
    metadata.put("json", "{\"a\":\"b\\\\c\\n\"}");
    metadata.put("übung", "naïve ☃ 😀 \u2028 \u0001 \t");
    metadata.put("back\\slash", List.of("\\", "\"", "\\\""));
    metadata.put("nested", Map.of("deep", Map.of("x", true)));
    metadata.put("numbers", List.of(1L, new BigInteger("123456789012345678901234567890")));
    metadata.put("precise", new BigDecimal("0.12345678901234567890123"));
    metadata.put("nothing", null);
    metadata.put("holes", Arrays.asList(null, "", List.of(), Map.of()));
    return metadata;
  }

  /** Answers a customer with the metadata of the request: opened, as Flex does. */
  private static final class Echo extends Dispatcher {

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      JsonNode metadata = Fixtures.tree(request.getBody().utf8()).at("/customer/metadata");
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      ObjectNode customer = answer.putObject("customer").put("customer_id", "fcus_1");
      customer.set("metadata", Fixtures.tree(metadata.textValue()));
      return FlexServer.answer(200, answer.toString());
    }
  }
}
