package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FaultRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault that comes over HTTP is the one that Java would have made. */
class FaultRequestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "dropBeforeReading",
        "dropAfterReading",
        "dropAfterProcessing",
        "stall",
        "slowBody",
        "truncatedJson",
        "emptyBody",
        "oversizedBody",
        "htmlBadGateway",
        "tooManyRequests"
      })
  void eachHasItsName(String name) {
    assertThat(rule("{'fault':'" + name + "'}"))
        .hasToString(name.replace("tooManyRequests", "status 429"));
  }

  @Test
  void eachConditionCanBeSaid() {
    assertThat(
            rule(
                "{'fault':'status','status':500,'method':'POST','path':'/customers','customer':'c',"
                    + "'seconds':60,'probability':0.01,'seed':42,'afterFirst':2,'times':3,"
                    + "'delayMillis':5,'delayP99Millis':50}"))
        .hasToString(
            "status 500, delayed on POST /customers for one customer during PT1M with probability"
                + " 0.01 (seed 42) after the first 2, 3 times");
    assertThat(rule("{'fault':'tooManyRequests','retryAfterSeconds':5}"))
        .hasToString("tooManyRequests");
  }

  @Test
  void anArrayIsAScriptWithoutConditions() {
    assertThat(
            FaultRequest.script(
                json("[{'fault':'none'},{'fault':'stall'},{'fault':'none','delayMillis':5}]")))
        .extracting(Fault::toString)
        .containsExactly("none", "stall", "none, delayed");
    for (String wrong :
        List.of("[]", "[3]", "[{'fault':'stall','times':1}]", "[{'fault':'stall'},{}]")) {
      assertThatIllegalArgumentException()
          .as(wrong)
          .isThrownBy(() -> FaultRequest.script(json(wrong)));
    }
  }

  @Test
  void aDelayMayBeDrawn() {
    assertThat(rule("{'fault':'none','delayMillis':5,'delayMaxMillis':50,'seed':42}"))
        .hasToString("none, delayed");
    assertThat(rule("{'fault':'slowBody','delayMillis':5}")).hasToString("slowBody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{} | there is no fault",
        "{'fault':3} | fault must be a text",
        "{'fault':'explode'} | there is no fault explode; take of [dropAfterProcessing,",
        "{'fault':'stall','time':3} | there is no use for time here; take of [afterFirst, customer",
        "{'fault':'stall','status':500} | there is no use for status here",
        "{'fault':'stall','bytes':5} | there is no use for bytes here",
        "{'fault':'stall','seed':5} | there is no use for seed here",
        "{'fault':'stall','delayP99Millis':5} | there is no use for delayP99Millis here",
        "{'fault':'stall','delayMillis':1,'delayP99Millis':5,'delayMaxMillis':5} | delayMaxMillis",
        "{'fault':'slowBody','delayMillis':1,'delayP99Millis':5} | no use for delayP99Millis",
        "{'fault':'none','delayMillis':5,'delayMaxMillis':4} | least must not be longer than most",
        "{'fault':'status'} | status must be there: 200 to 599",
        "{'fault':'status','status':600} | status must be a whole number from 200 to 599",
        "{'fault':'status','status':'500'} | status must be a whole number",
        "{'fault':'status','status':500.5} | status must be a whole number",
        "{'fault':'stall','times':0} | times must be a whole number from 1 to 1000000000",
        "{'fault':'stall','times':4294967297} | times must be a whole number",
        "{'fault':'stall','times':null} | times must be a whole number",
        "{'fault':'stall','afterFirst':-1} | afterFirst must be a whole number from 0",
        "{'fault':'stall','seconds':9223372036854775807} | seconds must be a whole number from 1",
        "{'fault':'stall','seconds':99999999999999999999} | seconds must be a whole number",
        "{'fault':'stall','delayMillis':-1} | delayMillis must be a whole number from 1",
        "{'fault':'stall','delayMillis':9223372036854775807} | delayMillis must be",
        "{'fault':'slowBody','delayMillis':9223372036854775807} | delayMillis must be",
        "{'fault':'oversizedBody','bytes':9223372036854775807} | bytes must be",
        "{'fault':'tooManyRequests','retryAfterSeconds':9223372036854775807} | retryAfterSeconds",
        "{'fault':'stall','probability':'often'} | probability must be a number",
        "{'fault':'stall','probability':0} | probability must be above 0",
        "{'fault':'stall','path':'/customers'} | an endpoint is a method and a path; method is",
        "{'fault':'stall','method':'GET'} | an endpoint is a method and a path; path is",
        "{'fault':'stall','customer':' '} | customer must be a text that is not blank",
        "{'fault':'stall','customer':5} | customer must be a text",
      })
  void whatMakesNoSenseIsRefused(String json, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(json))
        .withMessageContaining(message);
  }

  private static FaultRule rule(String json) {
    return FaultRequest.rule(json(json));
  }

  private static JsonNode json(String json) {
    return ControlBody.parse(json.replace('\'', '"').getBytes(UTF_8));
  }
}
