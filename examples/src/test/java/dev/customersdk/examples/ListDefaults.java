package dev.customersdk.examples;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.core.ApiCall;
import dev.customersdk.flex.ListPaymentMethodsQuery;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.ListFilesQuery;
import dev.customersdk.generic.ListTaxIdentifiersQuery;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.kohort.ListCustomersQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The defaults of lists as the code has them, in the words and the order of the page. */
final class ListDefaults {

  private static final String CORE = "dev.customersdk.core.";

  private final Map<String, String> rows = new LinkedHashMap<>();

  private ListDefaults() {}

  static Map<String, String> all() throws ReflectiveOperationException {
    ListDefaults code = new ListDefaults();
    code.lists();
    return code.rows;
  }

  private void row(String name, Object value) {
    rows.put("Lists and many calls: " + name, value.toString());
  }

  private void lists() throws ReflectiveOperationException {
    row(
        "Rows a page at Flex",
        Code.same(
            "limit",
            Integer.class,
            String::valueOf,
            dev.customersdk.flex.ListCustomersQuery.builder().build(),
            ListPaymentMethodsQuery.builder().build()));
    boolean sent = othersFirstPages().anyMatch(page -> page.preview().url().contains("?"));
    row("Rows a page at the others", sent ? "sent" : "not sent");
    Object window = Code.constant(CORE + "ResultWindow", "WINDOW", Integer.class);
    row("Calls begun in order behind a slow one", window + " times the bound");
    Object slice = Code.constant(CORE + "EndedCalls", "SLICE_MILLIS", Long.class);
    row("Looking after tasks that an executor dropped", "every " + slice + " ms");
  }

  private static Stream<ApiCall<?>> othersFirstPages() {
    KohortClient kohort = KohortClient.builder().apiKey("sk_test_1").build();
    CheckoutPageClient checkoutPage = CheckoutPageClient.builder().apiKey("1").build();
    GenericClient generic =
        GenericClient.builder().baseUrl("https://api.example.com").apiKey("sk_test_1").build();
    return Stream.of(
        kohort.customers().prepare().list(ListCustomersQuery.builder().build()),
        checkoutPage
            .customers()
            .prepare()
            .list(dev.customersdk.checkoutpage.ListCustomersQuery.builder().build()),
        generic
            .customers()
            .prepare()
            .list(dev.customersdk.generic.ListCustomersQuery.builder().build()),
        generic.taxIdentifiers().prepare().list(ListTaxIdentifiersQuery.builder().build()),
        generic.files().prepare().list(ListFilesQuery.builder().build()));
  }
}
