package dev.customersdk.fuzz;

import static dev.customersdk.fuzz.Canary.TEXT;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.flex.ListPaymentMethodsQuery;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.ListFilesQuery;
import dev.customersdk.generic.ListTaxIdentifiersQuery;
import dev.customersdk.kohort.KohortClient;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Calls of all vendors: for each type that clients read, one that reads it. */
final class VendorCalls {

  /**
   * A call about one thing.
   *
   * @param type the {@linkplain Types#name name} of what is read
   * @param call takes the id
   */
  record Get(String type, Function<String, ApiCall<?>> call) {}

  /**
   * A list.
   *
   * @param type the {@linkplain Types#name name} of the envelope
   */
  record Listing(String type, ApiCall<? extends Page<?>> call) {}

  /**
   * A list of customers with a query.
   *
   * @param parameter that holds the text
   */
  record Search(String parameter, Function<String, ApiCall<?>> call) {}

  private final KohortClient kohort;
  private final CheckoutPageClient checkoutPage;
  private final FlexClient flex;
  private final GenericClient generic;

  VendorCalls(FuzzedVendor vendor) {
    this.kohort = vendor.client(KohortClient.builder());
    this.checkoutPage = vendor.client(CheckoutPageClient.builder().withoutRateLimit());
    this.flex = vendor.client(FlexClient.builder());
    this.generic = vendor.client(GenericClient.builder());
  }

  /** One of each vendor. */
  List<Get> customers() {
    return List.of(
        new Get("kohort.Customer", kohort.customers().prepare()::get),
        new Get("checkoutpage.CustomerEnvelope", checkoutPage.customers().prepare()::get),
        new Get("flex.CustomerEnvelope", flex.customers().prepare()::get),
        new Get("generic.Customer", generic.customers().prepare()::get));
  }

  /** Those of customers and all others. */
  Stream<Get> gets() {
    return Stream.concat(
        customers().stream(),
        Stream.of(
            new Get("flex.DeletedCustomerEnvelope", flex.customers().prepare()::delete),
            new Get(
                "flex.PaymentMethodEnvelope", flex.customers().prepare().paymentMethods(TEXT)::get),
            new Get("generic.Source", generic.sources().prepare()::get),
            new Get("generic.TaxIdentifier", generic.taxIdentifiers().prepare()::get),
            new Get("generic.File", generic.files().prepare()::get)));
  }

  List<Listing> lists() {
    return List.of(
        new Listing("kohort.CustomerListEnvelope", kohort(kohortQuery().build())),
        new Listing("checkoutpage.CustomerListEnvelope", checkoutPage(checkoutPageQuery().build())),
        new Listing("flex.CustomerListEnvelope", flex(flexQuery().build())),
        new Listing(
            "flex.PaymentMethodListEnvelope",
            flex.customers()
                .prepare()
                .paymentMethods(TEXT)
                .list(ListPaymentMethodsQuery.builder().build())),
        new Listing("generic.CustomerListEnvelope", generic(genericQuery().build())),
        new Listing(
            "generic.TaxIdentifierListEnvelope",
            generic.taxIdentifiers().prepare().list(ListTaxIdentifiersQuery.builder().build())),
        new Listing(
            "generic.FileListEnvelope",
            generic.files().prepare().list(ListFilesQuery.builder().build())));
  }

  /** One of each vendor, in the order of {@link #customers()}. */
  List<Search> searches() {
    return List.of(
        new Search("search", text -> kohort(kohortQuery().search(text).build())),
        new Search("search", text -> checkoutPage(checkoutPageQuery().search(text).build())),
        new Search("email", text -> flex(flexQuery().email(text).build())),
        new Search("email", text -> generic(genericQuery().email(text).build())));
  }

  private static dev.customersdk.kohort.ListCustomersQuery.Builder kohortQuery() {
    return dev.customersdk.kohort.ListCustomersQuery.builder();
  }

  private ApiCall<? extends Page<?>> kohort(dev.customersdk.kohort.ListCustomersQuery query) {
    return kohort.customers().prepare().list(query);
  }

  private static dev.customersdk.checkoutpage.ListCustomersQuery.Builder checkoutPageQuery() {
    return dev.customersdk.checkoutpage.ListCustomersQuery.builder();
  }

  private ApiCall<? extends Page<?>> checkoutPage(
      dev.customersdk.checkoutpage.ListCustomersQuery query) {
    return checkoutPage.customers().prepare().list(query);
  }

  private static dev.customersdk.flex.ListCustomersQuery.Builder flexQuery() {
    return dev.customersdk.flex.ListCustomersQuery.builder();
  }

  private ApiCall<? extends Page<?>> flex(dev.customersdk.flex.ListCustomersQuery query) {
    return flex.customers().prepare().list(query);
  }

  private static dev.customersdk.generic.ListCustomersQuery.Builder genericQuery() {
    return dev.customersdk.generic.ListCustomersQuery.builder();
  }

  private ApiCall<? extends Page<?>> generic(dev.customersdk.generic.ListCustomersQuery query) {
    return generic.customers().prepare().list(query);
  }
}
