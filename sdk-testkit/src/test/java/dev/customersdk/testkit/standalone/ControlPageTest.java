package dev.customersdk.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.Soon;
import dev.customersdk.testkit.KohortEmulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees who develops against a vendor, in a browser that runs the page's script. */
class ControlPageTest {

  private final KohortEmulator kohort = KohortEmulator.start();
  private final WebClient browser = new WebClient();
  private final ControlApi api = new ControlApi(VendorChoice.kohort, kohort);
  private volatile String broken = "";
  private ControlServer control;
  private HtmlPage page;

  @BeforeEach
  void open() throws IOException {
    control =
        ControlServer.start(ControlClient.freePort(), new AllowedHosts(List.of()), this::respond);
    browser.getOptions().setFetchPolyfillEnabled(true);
    page = browser.getPage(control.url());
    shows("base-url", kohort.baseUrl());
  }

  private ControlResponse respond(String target, byte[] body) {
    return target.equals(broken)
        ? ControlResponse.error(500, "out of order")
        : api.respond(target, body);
  }

  @AfterEach
  void close() {
    browser.close();
    control.close();
    kohort.close();
  }

  @Test
  void customersAndRequestsAppearAsTheyCome() throws Exception {
    assertThat(page.getTitleText()).isEqualTo("kohort emulator");
    shows("customer-count", "0");

    assertThat(send("/customers?search=ada&colour=red")).isEqualTo(200);
    shows("requests", "search=ada&colour=red");
    shows("requests", "undocumented: query parameter colour");
    shows("requests", "Authorization: Bearer (the right key)");
    shows("requests", kohort.requests().get(0).receivedAt().toString());
    shows("request-count", "1");

    kohort.addCustomer("{\"emailAddress\":\"ada@example.com\",\"firstName\":\"Ada\"}");
    shows("customers", "ada@example.com");
    shows("customer-count", "1");
  }

  @Test
  void aButtonMakesTheNextRequestFail() throws Exception {
    click("503");
    shows("faults", "status 503, 1 times: met by 0");
    assertThat(send("/customers")).isEqualTo(503);
    showsNothing("faults");
    shows("requests", "503");
    assertThat(send("/customers")).isEqualTo(200);
  }

  @Test
  void theFormSaysWhichRequestsMeetIt() throws Exception {
    type("times", "2");
    HtmlSelect endpoint = element("endpoint");
    assertThat(Soon.holds(() -> endpoint.getOptionSize() > 1)).isTrue();
    endpoint.setSelectedAttribute(endpoint.getOptionByText("GET /customers/{id}"), true);
    type("seconds", "60");
    type("customer", "cus_1");
    type("probability", "0.99");
    click("500");
    shows("faults", "status 500 on GET /customers/{id} for one customer during PT1M with prob");
    shows("faults", "probability 0.99 (seed ");
    shows("faults", ", 2 times: met by 0");
    assertThat(send("/customers")).isEqualTo(200);
    assertThat(send("/customers/cus_2")).isEqualTo(404);

    click("End all faults");
    showsNothing("faults");
  }

  @Test
  void eachFaultHasAnEnd() throws Exception {
    type("times", "");
    click("500");
    click("503");
    shows("faults", "status 503: met by 0");
    assertThat(send("/customers")).isEqualTo(500);
    click("end");
    assertThat(Soon.holds(() -> !element("faults").asNormalizedText().contains("500"))).isTrue();
    assertThat(send("/customers")).isEqualTo(503);
    shows("faults", "status 503: met by 1");
  }

  @Test
  void whatMakesNoSenseIsSaid() throws Exception {
    type("times", "0");
    click("500");
    shows("trouble", "not a valid number of requests");
    type("times", "1");
    type("customer", "cus_1");
    click("reset before reading");
    shows("trouble", "dropBeforeReading happens before a request says what it is about");
    click("500");
    showsNothing("trouble");
  }

  @Test
  void onePartThatFailsDoesNotHideTheOthers() throws Exception {
    broken = "GET /api/requests";
    shows("silence", "cannot show api/requests: out of order");
    kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
    shows("customers", "ada@example.com");
    broken = "";
    showsNothing("silence");
  }

  @Test
  void customersAreAddedAndEverythingIsReset() throws Exception {
    click("Add an invented one");
    shows("customer-count", "1");
    assertThat(kohort.customerCount()).isEqualTo(1);
    click("Reset everything");
    shows("customer-count", "0");
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void whatCustomersAreCalledIsNoMarkup() {
    kohort.addCustomer(
        "{\"emailAddress\":\"eve@example.com\",\"firstName\":\"<button id='evil'>503</button>\"}");
    shows("customers", "<button id='evil'>");
    assertThat(page.getElementById("evil")).isNull();
  }

  private void click(String button) throws IOException {
    page.getByXPath("//button").stream()
        .map(HtmlButton.class::cast)
        .filter(each -> each.asNormalizedText().equals(button))
        .findFirst()
        .orElseThrow()
        .click();
    browser.waitForBackgroundJavaScriptStartingBefore(100);
  }

  private int send(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(kohort.baseUrl() + path))
            .header("Authorization", "Bearer " + kohort.apiKey())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  private void type(String id, String text) {
    this.<HtmlInput>element(id).setValue(text);
  }

  private void showsNothing(String id) {
    assertThat(Soon.holds(() -> element(id).asNormalizedText().isEmpty()))
        .as(() -> id + " shows " + element(id).asNormalizedText())
        .isTrue();
  }

  private void shows(String id, String text) {
    assertThat(Soon.holds(() -> element(id).asNormalizedText().contains(text)))
        .as(() -> id + " shows " + element(id).asNormalizedText() + " instead of " + text)
        .isTrue();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as HtmlUnit's own
  private <E extends DomElement> E element(String id) {
    return (E) page.getElementById(id);
  }
}
