package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class GenericMetadataTest {

  static final GenericEmulator generic = GenericEmulator.start();

  private final Caller caller = new Caller(generic);

  @Test
  void anUpdateMergesAndAnEmptyTextRemovesAKey() throws IOException {
    String id = generic.addCustomer("{\"metadata\":{\"coupon\":\"iOS\",\"tier\":2,\"none\":\"\"}}");

    assertThat(update(id, "{\"coupon\":\"\",\"tier\":[3],\"new\":null,\"unknown\":\"\"}"))
        .isEqualTo("{\"tier\":[3],\"new\":null}");
    assertThat(update(id, "{\"tier\":\"\",\"new\":\"\"}")).isEmpty();
    assertThat(update(id, "{\"aB\":{\"c\":\"\"}}")).isEqualTo("{\"aB\":{\"c\":\"\"}}");
  }

  @Test
  void theLimitsThemselvesAreAllowed() throws IOException {
    String twenty = pairs(0, 18) + ",\"" + "k".repeat(40) + "\":\"" + "é".repeat(500) + "\"";

    String id = generic.addCustomer("{\"metadata\":{" + twenty + ",\"last\":1}}");

    assertThat(Caller.json(caller.get("/customers/" + id)).get("metadata")).hasSize(20);
    assertThat(Caller.json(update(id, "{\"last\":2}")).get("last").intValue()).isEqualTo(2);
  }

  @Test
  void beyondTheLimits() throws IOException {
    refused("too_many_metadata_pairs", "{" + pairs(0, 21) + "}");
    refused("invalid_metadata_key", "{\"" + "k".repeat(41) + "\":1}");
    refused("invalid_metadata_value", "{\"k\":\"" + "v".repeat(501) + "\"}");
    refused("invalid_metadata_value", "{\"k\":[\"" + "v".repeat(497) + "\"]}");
    refused("invalid_empty", "{}");
    refused("invalid_parameter", "null");
    refused("invalid_parameter", "[]");
  }

  @Test
  void theLimitOfPairsHoldsForWhatIsStored() throws IOException {
    String id = generic.addCustomer("{\"metadata\":{" + pairs(0, 15) + "}}");
    String before = generic.customerJson(id).orElseThrow();
    String more = "{\"locale\":\"de_DE\",\"metadata\":{" + pairs(10, 11) + "}}";

    HttpResponse<String> response = caller.post("/customers/" + id, more);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Caller.json(response).at("/errors/0/code").textValue())
        .isEqualTo("too_many_metadata_pairs");
    assertThat(generic.customerJson(id)).contains(before);
  }

  private String update(String id, String metadata) throws IOException {
    HttpResponse<String> response =
        caller.post("/customers/" + id, "{\"metadata\":" + metadata + "}");
    assertThat(response.statusCode()).isEqualTo(200);
    return Caller.json(response).path("metadata").toString();
  }

  private void refused(String code, String metadata) throws IOException {
    HttpResponse<String> response = caller.post("/customers", "{\"metadata\":" + metadata + "}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Caller.json(response).at("/errors/0/code").textValue()).isEqualTo(code);
    assertThat(Caller.json(response).at("/errors/0/parameter").textValue()).isEqualTo("metadata");
    assertThat(generic.customerCount()).isZero();
  }

  private static String pairs(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(i -> "\"k" + i + "\":" + i)
        .collect(Collectors.joining(","));
  }
}
