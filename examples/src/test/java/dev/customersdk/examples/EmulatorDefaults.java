package dev.customersdk.examples;

import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The defaults of emulators as the code has them, in the words and the order of the page. */
final class EmulatorDefaults {

  private static final String KIT = "dev.customersdk.testkit.";

  private final Map<String, String> rows = new LinkedHashMap<>();

  private EmulatorDefaults() {}

  static Map<String, String> all() throws ReflectiveOperationException {
    EmulatorDefaults code = new EmulatorDefaults();
    code.settings();
    code.pages();
    code.webhooks();
    return code.rows;
  }

  private void row(String name, Object value) {
    rows.put("Emulators: " + name, value.toString());
  }

  private void settings() throws ReflectiveOperationException {
    var checkoutPage = CheckoutPageEmulator.builder();
    var flex = FlexEmulator.builder();
    var generic = GenericEmulator.builder();
    Object[] all = {KohortEmulator.builder(), checkoutPage, flex, generic};
    row("Address", Code.same("address", InetSocketAddress.class, EmulatorDefaults::address, all));
    row(
        "Requests that are remembered",
        Code.same(
            "keptRequests",
            Integer.class,
            kept -> kept == Integer.MAX_VALUE ? "all" : kept.toString(),
            all));
    boolean limited =
        Code.of(checkoutPage, "rateLimit", Boolean.class)
            || Code.of(flex, "requestsPerMinute", OptionalInt.class).isPresent()
            || Code.of(generic, "options", Object.class).toString().contains("RATE_LIMIT");
    row("Rate limit", limited ? "some" : "none");
  }

  private static String address(InetSocketAddress address) {
    String port = address.getPort() == 0 ? "a free port" : "port " + address.getPort();
    return "`" + address.getAddress().getHostAddress() + "`, " + port;
  }

  private void pages() throws ReflectiveOperationException {
    String limit = "DEFAULT_LIMIT";
    row("Rows a page of KohortPay", rows("kohort.ListQuery", "DEFAULT_TAKE"));
    row("Rows a page of Checkout Page", rows("checkoutpage.ListQuery", limit));
    row("Rows a page of Flex", rows("flex.ListQuery", limit));
    row("Rows a page of the generic API", rows("generic.Paging", limit));
  }

  private static Integer rows(String type, String constant) throws ReflectiveOperationException {
    return Code.constant(KIT + type, constant, Integer.class);
  }

  private void webhooks() throws ReflectiveOperationException {
    try (CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start();
        FlexEmulator flex = FlexEmulator.start();
        GenericEmulator generic = GenericEmulator.start()) {
      Object[] silent = {checkoutPage.webhooks(), flex.webhooks()};
      Object[] all = {checkoutPage.webhooks(), flex.webhooks(), generic.webhooks()};
      row("Attempts of a webhook", Code.same("attempts", Integer.class, String::valueOf, all));
      row("Wait between them", Code.same("delay", Duration.class, Code::time, all));
      row(
          "Attempt without a response, where the vendor says nothing",
          Code.same("timeout", Duration.class, Code::time, silent));
    }
  }
}
