package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.testkit.junit.EmulatorExtension;
import dev.customersdk.testkit.vendor.ReasonPhrase;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EmulatorExtension.class)
class GenericRequestsTest {

  static final GenericEmulator generic = GenericEmulator.start();

  private final Caller caller = new Caller(generic);

  @Test
  void aCreateWithAnIdThatWasProcessedWithoutAResponseIsStoredOnce() {
    String body = "{'id':'ada','email':'ada@example.com'}";
    generic.failNext(Fault.dropAfterProcessing());

    assertThatThrownBy(() -> caller.post("/customers", body))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(generic.customerCount()).isEqualTo(1);
    HttpResponse<String> again = caller.post("/customers", body);

    assertThat(Caller.json(409, again).at("/errors/0/code").textValue())
        .isEqualTo("already_exists");
    assertThat(generic.customerCount()).isEqualTo(1);
    assertThat(Caller.json(caller.get("/customers/ada")).get("email").textValue())
        .isEqualTo("ada@example.com");
    assertThat(generic.requestCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "405, method_not_allowed",
    "406, not_acceptable",
    "408, request_timeout",
    "502, bad_gateway",
    "504, gateway_timeout"
  })
  void aStatusHasTheDocumentedType(int status, String type) {
    generic.failNext(Fault.status(status));

    assertThat(Caller.json(status, caller.post("/customers", "{}")))
        .hasToString(
            Caller.quoted(
                "{'type':'%s','errors':[{'message':'%s'}]}"
                    .formatted(type, ReasonPhrase.of(status))));
    assertThat(generic.customerCount()).isZero();
  }

  @Test
  void anotherStatusHasNone() {
    generic.failNext(Fault.status(418));

    assertThat(caller.get("/customers").body())
        .isEqualTo("{\"errors\":[{\"message\":\"Status 418\"}]}");
  }

  @Test
  void everyResponseOfTheVendorHasARequestIdOfItsOwn() {
    generic.failNext(Fault.none(), Fault.tooManyRequests(Duration.ofMinutes(2)), Fault.emptyBody());
    Set<String> ids = new HashSet<>();

    for (String path : new String[] {"/customers", "/customers", "/customers", "/nowhere"}) {
      ids.add(caller.get(path).headers().firstValue("x-dr-requestid").orElse(""));
    }
    caller.add("{'id':'1'}");
    HttpResponse<String> deleted = caller.send("DELETE", "/customers/1");
    ids.add(deleted.headers().firstValue("X-DR-RequestId").orElse(""));
    HttpResponse<String> unauthorized = caller.get("/customers", "none");
    ids.add(unauthorized.headers().firstValue("x-dr-requestid").orElse(""));

    assertThat(ids).hasSize(6).allMatch(id -> id.matches("[0-9a-f-]{36}"));
    generic.reset();
    assertThat(caller.get("/customers").headers().firstValue("x-dr-requestid").orElse(""))
        .as("begins again")
        .isIn(ids);
  }

  @Test
  void knownVersionsAreRecordedAndChangeNothing() {
    String[] versions =
        "2020-01-07 2020-09-30 2020-12-17 2021-02-23 2021-03-23 2021-12-13".split(" ", -1);
    for (String version : versions) {
      assertThat(withVersion(version).statusCode()).isEqualTo(200);
    }
    assertThat(
            generic.requests().stream().map(sent -> sent.header("DigitalRiver-Version").orElse("")))
        .containsExactly(versions);
  }

  @Test
  void anUnknownVersionIsRejected() {
    assertThat(Caller.json(400, withVersion("2021-12-14")).at("/errors/0/parameter").textValue())
        .isEqualTo("DigitalRiver-Version");
  }

  @Test
  void aGeneratedIdIsNeverOneThatACallerChose() {
    String first = caller.add("{}");
    generic.reset();
    caller.add("{'id':'" + first + "'}");

    assertThat(caller.add("{}")).isNotEqualTo(first);
    assertThat(generic.customerCount()).isEqualTo(2);
  }

  private HttpResponse<String> withVersion(String version) {
    return caller.send(
        caller.request("/customers").header("digitalriver-version", version).build());
  }
}
