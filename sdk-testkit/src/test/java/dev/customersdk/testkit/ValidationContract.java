package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a vendor rejects, as a table. Nothing that is rejected changes anything. */
@ExtendWith(EmulatorExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ValidationContract {

  private static final Pattern NAME =
      Pattern.compile("should not exist|takes no body|there is nothing at this path|does not take");
  private static final Pattern OF_A_BODY =
      Pattern.compile("Content-Type must be|body is not well-formed|body must be a JSON object");

  final Emulator emulator;
  final Caller caller;
  private final Vendor vendor;
  private final ValidationCase valid;
  private final List<ValidationCase> cases;
  private String id = "";
  private String before = "";

  /** The first of the table is a write with a valid body. */
  ValidationContract(Vendor vendor, String table) {
    this(vendor, vendor.builder(), table);
  }

  /** For an emulator that rejects these only if it is told to. */
  ValidationContract(Vendor vendor, EmulatorBuilder<?, ?> settings, String table) {
    this.vendor = vendor;
    this.emulator = settings.start();
    this.caller = new Caller(emulator);
    List<ValidationCase> all = ValidationCase.parse(table);
    this.valid = all.get(0);
    this.cases = all.subList(1, all.size());
  }

  abstract void assertError(int status, String expected, JsonNode body);

  @BeforeEach
  void oneCustomer() {
    id = emulator.addCustomer(vendor.customer);
    before = emulator.customerJson(id).orElseThrow();
  }

  List<ValidationCase> cases() {
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rejects(ValidationCase each) {
    assertRejected(each.status(), each.expected(), each.send(caller, id));
  }

  List<String> malformedBodies() {
    String body = valid.body().orElseThrow();
    String properties = body.substring(1, body.length() - 1);
    return List.of(
        "", "{", "null", "[]", "'text'", body + " {}", "{" + properties + "," + properties + "}");
  }

  @ParameterizedTest
  @MethodSource("malformedBodies")
  void rejectsAMalformedBody(String body) {
    assertRejected(400, "", caller.send(valid.method(), valid.path().replace("ID", id), body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/x-www-form-urlencoded", "text/plain", "application/jsonp", ";", ""})
  void rejectsAnotherContentType(String type) {
    HttpRequest.Builder request =
        caller
            .request(valid.path().replace("ID", id))
            .method(
                valid.method(), BodyPublishers.ofString(Caller.quoted(valid.body().orElseThrow())));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    assertRejected(400, "", caller.send(request.build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?search=%zz", "?search=%", "?%4=1", "%zz"})
  void rejectsAMalformedUrl(String suffix) throws IOException {
    assertThat(RawConnection.statusOf(emulator, vendor.list + suffix)).isEqualTo(400);
  }

  @Test
  void acceptsWhatIsValid() {
    assertThat(valid.send(caller, id).statusCode()).isEqualTo(valid.status());
  }

  final void assertRejected(int status, String expected, HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertError(status, expected, Caller.json(response));
    assertThat(emulator.customerCount()).isEqualTo(1);
    assertThat(emulator.customerJson(id)).contains(before);
    assertUndocumentedIfRejectedForAName(response);
  }

  /**
   * The error tells which of the two it is; but Checkout Page's says nothing of a path, and what is
   * missing is reported first. In a body that cannot be read any name may hide.
   */
  private void assertUndocumentedIfRejectedForAName(HttpResponse<String> response) {
    List<RecordedRequest> requests = emulator.requests();
    RecordedRequest last = requests.get(requests.size() - 1);
    boolean named =
        NAME.matcher(response.body()).find()
            || (OF_A_BODY.matcher(response.body()).find() && !last.body().isEmpty());
    boolean unclear =
        response.body().contains(" is required")
            || (vendor == Vendor.CHECKOUT_PAGE && response.statusCode() == 404);

    assertThat(last.undocumented().isPresent()).as(response.body()).isIn(named, unclear || named);
  }

  final void assertSeedRejected(String json, String message) {
    assertThatThrownBy(() -> caller.add(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThat(emulator.customerCount()).isEqualTo(1);
  }
}
