package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata goes out as JSON inside a text and comes back as an object. */
class MetadataTest {

  @AutoClose
  private final FakeVendor<FlexClient> flex =
      new FakeVendor<>(FlexClient.builder().apiKey("fsk_test_1"), MetadataTest::echo);

  @Test
  void everyValueSurvivesTheWayThroughATextAndBack() {
    Customer created =
        flex.client()
            .customers()
            .create(CreateCustomerRequest.builder().metadata(difficult()).build());
    Customer updated =
        flex.client()
            .customers()
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
  void clearedMetadataIsATextWithoutAnyEntryAndStaysOneInJson() {
    UpdateCustomerRequest request = UpdateCustomerRequest.builder().clearMetadata().build();

    assertThat(request.toJson()).isEqualTo("{\"metadata\":\"{}\"}");
    assertThat(UpdateCustomerRequest.fromJson(request.toJson())).isEqualTo(request);
    assertThat(flex.client().customers().update("fcus_1", request).metadata()).isEmpty();
  }

  @Test
  void theLaterOfSettingAndClearingCounts() {
    UpdateCustomerRequest cleared =
        UpdateCustomerRequest.builder()
            .putMetadata("a", 1)
            .putExtra("b", 2)
            .clearMetadata()
            .build();
    UpdateCustomerRequest set = cleared.toBuilder().putMetadata("c", 3).build();

    assertThat(cleared.toJson()).isEqualTo("{\"b\":2,\"metadata\":\"{}\"}");
    assertThat(set.toJson()).isEqualTo("{\"metadata\":\"{\\\"c\\\":3}\",\"b\":2}");
    assertThat(set.toBuilder().clearMetadata().build()).isEqualTo(cleared);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"{\"s3cret\":1}", ""})
  void metadataBesideAnExtraOfItsNameIsRejectedWithoutQuotingIt(String extra) {
    CreateCustomerRequest.Builder create =
        CreateCustomerRequest.builder().putMetadata("a", 1).putExtra("metadata", extra);
    UpdateCustomerRequest.Builder update =
        UpdateCustomerRequest.builder().putMetadata("a", 1).putExtra("metadata", extra);
    String message = "metadata: set, and an extra of the same name too; leave one of them out";

    assertThatThrownBy(create::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(update::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThat(create.metadata(Map.of()).build().extras()).containsKey("metadata");
    assertThat(update.extras(Map.of()).build().metadata()).containsKey("a");
  }

  @Test
  void nullReadsAsNothingSet() {
    assertThat(UpdateCustomerRequest.fromJson("{\"metadata\":null}").metadata()).isEmpty();
    assertThat(Customer.fromJson("{\"customer_id\":\"fcus_1\",\"metadata\":null}").metadata())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"s3cret\":1}", "\"[\\\"s3cret\\\"]\"", "\"s3cret\"", "5", "\"{s3cret\""})
  void whatIsNoObjectInsideATextIsRejectedWithoutQuotingIt(String metadata) {
    assertThatThrownBy(() -> CreateCustomerRequest.fromJson("{\"metadata\":" + metadata + "}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("json: unexpected value at metadata");
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
    metadata.put("gaps", Arrays.asList(null, "", List.of(), Map.of()));
    return metadata;
  }

  /** Sends a customer with the metadata of the request: opened, as Flex does. */
  private static void echo(int number, RawRequest request, RawReply reply) throws IOException {
    JsonNode metadata = Fixtures.tree(request.body()).at("/customer/metadata");
    ObjectNode response = JsonNodeFactory.instance.objectNode();
    ObjectNode customer = response.putObject("customer").put("customer_id", "fcus_1");
    customer.set("metadata", Fixtures.tree(metadata.textValue()));
    reply.json(200, response.toString());
  }
}
