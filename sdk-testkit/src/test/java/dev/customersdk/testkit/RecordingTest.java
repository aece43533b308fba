package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class RecordingTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  private final Caller caller = new Caller(kohort);

  @Test
  void showsWhatWasSentUndecoded() {
    caller.send(
        caller
            .request("/customers/a%2Fb?search=a%20b+c&expand=x&expand=y")
            .header("X-Twice", "one")
            .header("X-Twice", "two")
            .build());
    caller.post("/customers", "{\"emailAddress\":\"é@example.com\"}");

    assertThat(kohort.requestCount()).isEqualTo(2);
    RecordedRequest get = kohort.requests().get(0);
    assertThat(get.method()).isEqualTo("GET");
    assertThat(get.path()).isEqualTo("/customers/a%2Fb");
    assertThat(get.query()).isEqualTo("search=a%20b+c&expand=x&expand=y");
    assertThat(get.header("AUTHORIZATION")).contains("Bearer " + kohort.apiKey());
    assertThat(get.headers("x-twice")).containsExactly("one", "two");
    assertThat(get.header("absent")).isEmpty();
    assertThat(get.headers("absent")).isEmpty();
    assertThat(get.body()).isEmpty();
    RecordedRequest post = kohort.requests().get(1);
    assertThat(post.query()).isEmpty();
    assertThat(post.body()).isEqualTo("{\"emailAddress\":\"é@example.com\"}");
  }

  @Test
  void namesEachHeaderOnceAndTheMoment() {
    MovableClock clock = new MovableClock();
    try (KohortEmulator timed = KohortEmulator.builder().clock(clock).start()) {
      Caller sender = new Caller(timed);
      sender.send(
          sender.request("/customers").header("X-Twice", "1").header("x-twice", "2").build());
      RecordedRequest get = timed.requests().get(0);
      assertThat(get.receivedAt()).isEqualTo(clock.instant());
      assertThat(get.headerNames())
          .contains("Authorization")
          .filteredOn(name -> name.equalsIgnoreCase("X-Twice"))
          .hasSize(1);
    }
  }

  @Test
  void decodesWhatIsAskedFor() {
    caller.post(
        "/customers?search=a%20b+c&expand=x&expand&empty=",
        "{'emailAddress':'ada@example.com','address':{'city':'Paris','lines':[1]},'n':null}");
    RecordedRequest post = kohort.requests().get(0);

    assertThat(post.queryParameter("search")).contains("a b c");
    assertThat(post.queryParameters("expand")).containsExactly("x", "");
    assertThat(post.queryParameter("empty")).contains("");
    assertThat(post.queryParameter("absent")).isEmpty();
    assertThat(post.jsonValue("emailAddress")).contains("ada@example.com");
    assertThat(post.jsonValue("/address/city")).contains("Paris");
    assertThat(post.jsonValue("/address/lines/0")).contains("1");
    assertThat(post.jsonValue("address")).contains("{\"city\":\"Paris\",\"lines\":[1]}");
    assertThat(post.jsonValue("n")).contains("null");
    assertThat(post.jsonValue("absent")).isEmpty();
  }

  @Test
  void keepsSecretsAndPersonalDataOutOfToString() {
    caller.post("/customers?search=hidden", "{\"emailAddress\":\"hidden@example.com\"}");

    assertThat(kohort.requests()).hasToString("[POST /customers]");
  }

  @Test
  void isAnImmutableSnapshot() {
    List<RecordedRequest> none = kohort.requests();
    caller.get("/customers");

    assertThat(none).isEmpty();
    assertThatThrownBy(() -> kohort.requests().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(kohort.requestCount()).isEqualTo(1);
  }

  @Test
  void resetForgetsStateFaultsAndRequestsAndKeepsTheAddress() {
    String address = kohort.baseUrl();
    String id = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
    caller.get("/customers");
    kohort.failNext(Fault.status(500));

    kohort.reset();

    assertThat(kohort.customerCount()).isZero();
    assertThat(kohort.customerJson(id)).isEmpty();
    assertThat(kohort.requests()).isEmpty();
    assertThat(kohort.requestCount()).isZero();
    assertThat(kohort.baseUrl()).isEqualTo(address);
    assertThat(caller.get("/customers").statusCode()).isEqualTo(200);
  }
}
