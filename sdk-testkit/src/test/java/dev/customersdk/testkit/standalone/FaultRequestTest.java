package dev.customersdk.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.customersdk.testkit.FaultRule;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{} | there is no fault",
        "{'fault':'explode'} | there is no fault explode",
        "{'fault':'stall','time':3} | there is no time; take of",
        "{'fault':'status'} | status must be from 200 to 599",
        "{'fault':'stall','times':0} | requests must be positive",
        "{'fault':'stall','delayMillis':-1} | always must be positive",
      })
  void whatMakesNoSenseIsRefused(String json, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(json))
        .withMessageContaining(message);
  }

  private static FaultRule rule(String json) {
    try {
      return FaultRequest.rule(new JsonMapper().readTree(json.replace('\'', '"')));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a mistake of the test's", e);
    }
  }
}
