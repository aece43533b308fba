package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class KohortRefusalsTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  private final Caller caller = new Caller(kohort);
  private String id = "";
  private String before = "";

  @BeforeEach
  void oneCustomer() {
    id = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
    before = kohort.customerJson(id).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "\"text\"",
        "{\"emailAddress\":\"a@b.c\"} {}",
        "{}",
        "{\"emailAddress\":null}",
        "{\"emailAddress\":1}",
        "{\"emailAddress\":\"no address\"}",
        "{\"emailAddress\":\"a@b.c\",\"emailAddress\":\"a@b.c\"}",
        "{\"email_address\":\"a@b.c\"}",
        "{\"emailAddress\":\"a@b.c\",\"email\":\"a@b.c\"}",
        "{\"emailAddress\":\"a@b.c\",\"firstName\":1}",
        "{\"emailAddress\":\"a@b.c\",\"lastName\":{}}",
        "{\"emailAddress\":\"a@b.c\",\"phoneNumber\":\"555 5555\"}",
        "{\"emailAddress\":\"a@b.c\",\"phoneNumber\":1555}",
        "{\"emailAddress\":\"a@b.c\",\"address\":\"Main St\"}",
        "{\"emailAddress\":\"a@b.c\",\"address\":null}",
        "{\"emailAddress\":\"a@b.c\",\"address\":{\"zip\":\"62701\"}}",
        "{\"emailAddress\":\"a@b.c\",\"address\":{\"city\":null}}",
        "{\"emailAddress\":\"a@b.c\",\"shippingAddress\":{\"postalCode\":62701}}",
        "{\"emailAddress\":\"a@b.c\",\"metadata\":\"text\"}",
        "{\"emailAddress\":\"a@b.c\",\"metadata\":null}",
        "{\"emailAddress\":\"a@b.c\",\"locale\":\"de_DE\"}",
        "{\"emailAddress\":\"a@b.c\",\"locale\":null}",
        "{\"emailAddress\":\"a@b.c\",\"clientReferenceId\":null}",
        "{\"emailAddress\":\"a@b.c\",\"deletedAt\":null}"
      })
  void createBodies(String body) throws IOException {
    refused(400, caller.post("/customers", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"deletedAt\":1}",
        "{\"deletedAt\":true}",
        "{\"deletedAt\":\"yesterday\"}",
        "{\"deletedAt\":\"2021-07-22\"}",
        "{\"deleted_at\":null}",
        "{\"deletedAt\":null,\"firstName\":\"Ada\"}"
      })
  void updateBodies(String body) throws IOException {
    refused(400, caller.patch("/customers/" + id, body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "take=0",
        "take=-1",
        "take=ten",
        "take=",
        "take=1.0",
        "take=9999999999",
        "take=1&take=2",
        "skip=-1",
        "orderBy=createdAt",
        "orderBy=createdAt:up",
        "orderBy=created_at:asc",
        "orderBy=metadata:asc",
        "orderBy=",
        "limit=1",
        "Take=1",
        "expand%5B%5D=organization",
        "=1",
        "search=%zz"
      })
  void queries(String query) throws IOException {
    String raw = "GET /customers?" + query + " HTTP/1.1";
    String answer = RawConnection.exchange(kohort, raw);

    assertThat(answer).startsWith("HTTP/1.1 400 ").contains("{\"error\":{\"type\":");
  }

  @Test
  void aQueryOnAWrite() throws IOException {
    refused(400, caller.post("/customers?take=1", "{\"emailAddress\":\"a@b.c\"}"));
    refused(400, caller.send("DELETE", "/customers/" + id + "?expand=organization"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/Customers",
        "/customers/",
        "/v1/customers",
        "/customers/ID/",
        "/customers/ID/block/",
        "/customers/ID/orders",
        "/customers//block"
      })
  void unknownPaths(String path) throws IOException {
    refused(404, caller.send("PATCH", path.replace("ID", id)));
  }

  @Test
  void unknownMethods() throws IOException {
    refused(400, caller.send("PUT", "/customers/" + id, "{\"deletedAt\":null}"));
    refused(400, caller.send("POST", "/customers/" + id, "{\"deletedAt\":null}"));
    refused(400, caller.send("DELETE", "/customers"));
    refused(400, caller.send("POST", "/customers/" + id + "/block"));
    refused(400, caller.get("/customers/" + id + "/unblock"));
  }

  @Test
  void bodiesWhereNoneIsDocumented() throws IOException {
    refused(400, caller.send("DELETE", "/customers/" + id, "{}"));
    refused(400, caller.patch("/customers/" + id + "/block", "{}"));
    refused(400, caller.patch("/customers/" + id + "/unblock", "{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/x-www-form-urlencoded", "text/plain", "application/jsonp", ";"})
  void otherContentTypes(String type) throws IOException {
    refused(
        400,
        caller.send(
            caller
                .request("/customers")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"emailAddress\":\"a@b.c\"}"))
                .build()));
  }

  @Test
  void aMissingContentType() throws IOException {
    refused(
        400,
        caller.send(
            caller
                .request("/customers")
                .POST(BodyPublishers.ofString("{\"emailAddress\":\"a@b.c\"}"))
                .build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET -", "DELETE -", "PATCH /block", "PATCH /unblock"})
  void unknownIds(String call) throws IOException {
    String[] parts = call.replace("-", "").split(" ", -1);

    refused(400, caller.send(parts[0], "/customers/cus_unknown" + parts[1]));
  }

  @Test
  void unknownIdOnUpdate() throws IOException {
    refused(400, caller.patch("/customers/cus_unknown", "{\"deletedAt\":null}"));
  }

  @Test
  void aDuplicateIsNotRefusedUntilAskedFor() throws IOException {
    assertThat(caller.post("/customers", "{\"emailAddress\":\"ada@example.com\"}").statusCode())
        .isEqualTo(201);
  }

  @Test
  void seedingIsAsStrict() {
    assertThatThrownBy(() -> kohort.addCustomer("{\"emailAddress\":\"a@b.c\",\"email\":\"x\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("property email should not exist");
    assertThat(kohort.customerCount()).isEqualTo(1);
  }

  private void refused(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonNode body = Caller.json(response);
    assertThat(body).hasSize(1);
    assertThat(body.get("error")).hasSize(3);
    assertThat(body.at("/error/type").textValue()).isEqualTo("invalid_request_error");
    assertThat(body.at("/error/code").textValue())
        .isEqualTo(status == 404 ? "Not Found" : "Bad Request");
    assertThat(body.at("/error/message").textValue()).isNotEmpty();
    assertThat(kohort.customerCount()).isEqualTo(1);
    assertThat(kohort.customerJson(id)).contains(before);
  }
}
