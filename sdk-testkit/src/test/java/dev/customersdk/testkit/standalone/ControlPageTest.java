package dev.customersdk.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.Soon;
import dev.customersdk.testkit.KohortEmulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
  private ControlServer control;
  private HtmlPage page;

  @BeforeEach
  void open() throws IOException {
    control =
        ControlServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            new ControlApi(VendorChoice.kohort, kohort));
    browser.getOptions().setFetchPolyfillEnabled(true);
    page = browser.getPage(control.url());
    shows("base-url", kohort.baseUrl());
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
    shows("faults", "met by 1");
    shows("requests", "503");
    assertThat(send("/customers")).isEqualTo(200);
  }

  @Test
  void theFormSaysWhichRequestsMeetIt() throws Exception {
    this.<HtmlInput>element("times").setValue("2");
    HtmlSelect method = element("method");
    method.setSelectedAttribute(method.getOptionByText("GET"), true);
    this.<HtmlInput>element("path").setValue("/customers/{id}");
    click("500");
    shows("faults", "on GET /customers/{id}, 2 times");
    assertThat(send("/customers")).isEqualTo(200);
    assertThat(send("/customers/cus_1")).isEqualTo(500);

    click("End all faults");
    assertThat(Soon.holds(() -> element("faults").asNormalizedText().isEmpty())).isTrue();
    assertThat(send("/customers/cus_1")).isEqualTo(404);
  }

  @Test
  void whatMakesNoSenseIsSaid() throws Exception {
    HtmlSelect method = element("method");
    method.setSelectedAttribute(method.getOptionByText("GET"), true);
    this.<HtmlInput>element("path").setValue("/nowhere");
    click("500");
    shows("trouble", "this vendor has no GET /nowhere");
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
