package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class GenericRequestsTest {

  static final GenericEmulator generic = GenericEmulator.start();

  private final Caller caller = new Caller(generic);

  @Test
  void everyResponseOfTheVendorHasARequestIdOfItsOwn() {
    generic.failNext(Fault.none(), Fault.tooManyRequests(Duration.ofMinutes(2)), Fault.emptyBody());
    caller.add("{'id':'1'}");

    Set<String> ids =
        Stream.of(
                caller.get("/customers"),
                caller.get("/customers"),
                caller.get("/customers"),
                caller.get("/nowhere"),
                caller.send("DELETE", "/customers/1"),
                caller.get("/customers", "none"))
            .map(GenericRequestsTest::requestId)
            .collect(Collectors.toSet());

    assertThat(ids).hasSize(6).allMatch(id -> id.matches("[0-9a-f-]{36}"));
    generic.reset();
    assertThat(requestId(caller.get("/customers"))).as("begins again").isIn(ids);
  }

  @Test
  void knownVersionsAreRecordedAndChangeNothing() {
    List<String> versions =
        List.of("2020-01-07", "2020-09-30", "2020-12-17", "2021-02-23", "2021-03-23", "2021-12-13");

    assertThat(versions).allMatch(version -> withVersion(version).statusCode() == 200);
    assertThat(generic.requests())
        .extracting(sent -> sent.header("DigitalRiver-Version").orElse(""))
        .isEqualTo(versions);
  }

  @Test
  void anUnknownVersionIsRejected() {
    assertThat(Caller.json(400, withVersion("2021-12-14")).at("/errors/0/parameter").textValue())
        .isEqualTo("DigitalRiver-Version");
  }

  private static String requestId(HttpResponse<String> response) {
    return response.headers().firstValue("X-DR-RequestId").orElse("");
  }

  private HttpResponse<String> withVersion(String version) {
    return caller.send(
        caller.request("/customers").header("digitalriver-version", version).build());
  }
}
