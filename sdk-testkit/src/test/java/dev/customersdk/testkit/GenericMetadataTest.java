package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(EmulatorExtension.class)
class GenericMetadataTest {

  static final GenericEmulator generic = GenericEmulator.start();

  private final Caller caller = new Caller(generic);

  @Test
  void anUpdateMergesAndAnEmptyTextRemovesAKey() {
    String id = caller.add("{'metadata':{'coupon':'iOS','tier':2,'none':''}}");

    assertThat(update(id, "{'coupon':'','tier':[3],'new':null,'unknown':''}"))
        .hasToString("{\"tier\":[3],\"new\":null}");
    assertThat(update(id, "{'tier':'','new':''}").isMissingNode()).isTrue();
    assertThat(update(id, "{'aB':{'c':''}}")).hasToString("{\"aB\":{\"c\":\"\"}}");
  }

  @Test
  void theLimitsThemselvesAreAllowed() {
    String longest = "'" + "k".repeat(40) + "':'" + "é".repeat(500) + "'";

    String id = caller.add("{'metadata':{" + pairs(0, 18) + "," + longest + ",'last':1}}");

    assertThat(caller.stored(id).get("metadata")).hasSize(20);
    assertThat(update(id, "{'last':2}").get("last").intValue()).isEqualTo(2);
  }

  static Stream<Arguments> beyondTheLimits() {
    return Stream.of(
        arguments("too_many_metadata_pairs", "{" + pairs(0, 21) + "}"),
        arguments("invalid_metadata_key", "{'" + "k".repeat(41) + "':1}"),
        arguments("invalid_metadata_value", "{'k':'" + "v".repeat(501) + "'}"),
        arguments("invalid_metadata_value", "{'k':['" + "v".repeat(497) + "']}"),
        arguments("invalid_empty", "{}"),
        arguments("invalid_parameter", "null"),
        arguments("invalid_parameter", "[]"));
  }

  @ParameterizedTest
  @MethodSource
  void beyondTheLimits(String code, String metadata) {
    JsonNode error = Caller.json(400, caller.post("/customers", "{'metadata':" + metadata + "}"));

    assertThat(error.at("/errors/0/code").textValue()).isEqualTo(code);
    assertThat(error.at("/errors/0/parameter").textValue()).isEqualTo("metadata");
    assertThat(generic.customerCount()).isZero();
  }

  @Test
  void theLimitOfPairsHoldsForWhatIsStored() {
    String id = caller.add("{'metadata':{" + pairs(0, 15) + "}}");
    JsonNode before = caller.stored(id);
    String more = "{'locale':'de_DE','metadata':{" + pairs(10, 11) + "}}";

    JsonNode error = Caller.json(400, caller.post("/customers/" + id, more));

    assertThat(error.at("/errors/0/code").textValue()).isEqualTo("too_many_metadata_pairs");
    assertThat(caller.stored(id)).isEqualTo(before);
  }

  private JsonNode update(String id, String metadata) {
    String body = "{'metadata':" + metadata + "}";
    return Caller.json(200, caller.post("/customers/" + id, body)).path("metadata");
  }

  private static String pairs(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(i -> "'k" + i + "':" + i)
        .collect(Collectors.joining(","));
  }
}
