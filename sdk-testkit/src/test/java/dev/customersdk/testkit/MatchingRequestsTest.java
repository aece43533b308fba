package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class MatchingRequestsTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  private final Caller caller = new Caller(kohort);

  @BeforeEach
  void twoCreates() {
    caller.post(
        "/customers",
        "{'emailAddress':'ada@example.com','address':{'city':'Paris','a/b':null},"
            + "'metadata':{'n':1.5,'list':[1,true],'object':{'x':1,'y':'2'}}}");
    caller.post("/customers", "{'emailAddress':'alan@example.com'}");
    caller.get("/customers");
  }

  @Test
  void jsonIsComparedAsJson() {
    creates().withJson("emailAddress", "ada@example.com").once();
    creates().withJson("/address/city", "Paris").once();
    creates().withJson("/address/a~1b", null).once();
    creates().withJson("/metadata/n", new BigDecimal("1.50")).once();
    creates().withJson("/metadata/list", List.of(1L, true)).once();
    creates().withJson("/metadata/list/0", 1).once();
    creates().withJson("/metadata/object", Map.of("y", "2", "x", 1)).once();
    creates().withoutJson("address").withJson("emailAddress", "alan@example.com").once();
    creates().withoutJson("/address/zip").times(2);
  }

  @Test
  void whatDiffersIsShown() {
    fails(
        () -> creates().withJson("/address/city", "Rome"),
        """
        expected POST /customers with JSON /address/city "Rome"; received:
          1. POST /customers, /address/city is "Paris"
          2. POST /customers, /address/city is missing
          3. GET /customers""");
    fails(
        () -> creates().withJson("/metadata/n", "1.5"),
        """
        expected POST /customers with JSON /metadata/n "1.5"; received:
          1. POST /customers, /metadata/n is 1.5
          2. POST /customers, /metadata/n is missing
          3. GET /customers""");
    fails(
        () -> creates().withJson("/address/city", "Paris").withoutJson("address"),
        """
        expected POST /customers with JSON /address/city "Paris" without JSON address; received:
          1. POST /customers, address is {"city":"Paris","a/b":null}
          2. POST /customers
          3. GET /customers""");
    fails(
        () -> creates().withoutJson("/address/zip").once(),
        """
        expected 1 × POST /customers without JSON /address/zip, not 2; received:
          1. POST /customers
          2. POST /customers
          3. GET /customers""");
  }

  @Test
  void headersAreComparedAndCredentialsNeverShown() {
    creates().withHeader("content-type", "application/json").times(2);
    creates().withHeader("Authorization", "Bearer " + kohort.apiKey());
    fails(
        () -> creates().withHeader("Content-Type", "text/plain").once(),
        """
        expected POST /customers with header Content-Type: text/plain; received:
          1. POST /customers, Content-Type is application/json
          2. POST /customers, Content-Type is application/json
          3. GET /customers""");
    fails(
        () -> creates().withHeader("authorization", "Basic x"),
        """
        expected POST /customers with header authorization; received:
          1. POST /customers, authorization is another
          2. POST /customers, authorization is another
          3. GET /customers""");
  }

  @Test
  void theKeyIsNeverShownWhereverItWasSent() {
    String key = kohort.apiKey();
    caller.send("PATCH", "/customers/" + key + "?key=" + key, "{'firstName':'" + key + "'}");
    caller.get("/" + key);
    MatchingRequests sent = kohort.verify().received("PATCH", "/customers/{id}");

    for (ThrowingCallable assertion :
        List.<ThrowingCallable>of(
            () -> sent.withJson("firstName", "Ada"),
            () -> sent.withQueryParameter("key", "other"),
            () -> sent.withHeader("X-Key", key),
            () -> kohort.verify().onlyDocumented(),
            () -> kohort.verify().receivedNothing())) {
      assertThatThrownBy(assertion)
          .isInstanceOf(AssertionError.class)
          .message()
          .doesNotContain(key);
    }
  }

  @Test
  void bodiesThatAreNoJsonObjectHaveNoValues() {
    kohort.reset();
    for (String body : List.of("", "[]", "{", "text")) {
      caller.send(caller.request("/customers").POST(BodyPublishers.ofString(body)).build());
    }

    creates().withoutJson("emailAddress").times(4);
    assertThat(kohort.requests()).noneMatch(it -> it.jsonValue("emailAddress").isPresent());
  }

  @Test
  void formsHaveFieldsAndNoJson() {
    kohort.reset();
    String form = "emailAddress=ada%40example.com&address[city]=Paris";
    caller.send(
        caller
            .request("/customers")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());

    creates()
        .withFormField("emailAddress", "ada@example.com")
        .withFormField("address[city]", "Paris");
    fails(
        () -> creates().withFormField("address[city]", "Rome"),
        """
        expected POST /customers with form field address[city]=Rome; received:
          1. POST /customers, address[city] is Paris""");
    fails(
        () -> creates().withJson("emailAddress", "ada@example.com"),
        """
        expected POST /customers with JSON emailAddress "ada@example.com"; received:
          1. POST /customers, no JSON object as body""");
  }

  @Test
  void ofManyThoseThatMatchAreShown() {
    kohort.reset();
    for (int i = 0; i < 25; i++) {
      caller.get("/customers");
    }
    caller.post("/customers", "{'emailAddress':'alan@example.com'}");

    assertThatThrownBy(() -> creates().withJson("emailAddress", "ada@example.com"))
        .message()
        .contains("  26. POST /customers, emailAddress is \"alan@example.com\"")
        .contains("  19. GET /customers")
        .doesNotContain("  20. GET")
        .endsWith("  and 6 more");
    assertThatThrownBy(() -> creates().times(2)).message().contains("  26. POST /customers");
  }

  @Test
  void aWrongNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> creates().withJson("", "x"))
        .withMessage("name must be a property or a JSON pointer such as /address/city");
  }

  private static MatchingRequests creates() {
    return kohort.verify().received("POST", "/customers");
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion)
        .isInstanceOf(AssertionError.class)
        .hasMessage(message.replace("\n", System.lineSeparator()));
  }
}
