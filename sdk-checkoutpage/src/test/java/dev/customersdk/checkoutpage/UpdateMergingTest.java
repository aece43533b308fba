package dev.customersdk.checkoutpage;

import static dev.customersdk.fixtures.Fixtures.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.ReceivedRequest;
import dev.customersdk.testkit.AddressUpdates;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.RecordedRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Merging an update is right whichever of the two documented rules the vendor follows. */
class UpdateMergingTest {

  private static final List<String> MADE_UP = List.of("id", "sellerId", "createdAt", "updatedAt");

  /** A customer with everything set that a checkout sets. */
  private static final ObjectNode STORED =
      ((ObjectNode) tree(Fixtures.text("list/first-page.json")).at("/data/0")).remove(MADE_UP);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"address":{"line1":"200 New St","city":"New City"}}                         | GET PATCH
          {"shipping":{"phone":"+15555550300"}}                                        | GET PATCH
          {"shipping":{"address":{"line2":"Dock 5"}},"name":"J. Doe"}                  | GET PATCH
          {"address":null,"shipping":{"name":null,"address":null},"companyName":null}  | GET PATCH
          {"shipping":{"name":" "},"phone":" "}                                        | GET PATCH
          {"email":"john@example.com","shipping":null}                                 | PATCH
          """)
  void whatAChangeLeavesOutIsKept(String changes, String requests) {
    for (AddressUpdates rule : AddressUpdates.values()) {
      assertThat(merged(rule, changes)).isEqualTo(requests);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPartCanChangeAtOnce(AddressUpdates rule) {
    assertThat(merged(rule, Fixtures.text("update/every-property.json"))).endsWith("PATCH");
  }

  /** The vendor's specification wants one character, whichever. */
  @ParameterizedTest
  @EnumSource
  void blanksAreKept(AddressUpdates rule) {
    String stored =
        """
        {"email":"a@b.c","shipping":{"name":" ","phone":"\\t","address":{"city":" "}}}""";

    assertThat(merged(rule, tree(stored), "{\"shipping\":{\"address\":{\"state\":\"WA\"}}}"))
        .isEqualTo("GET PATCH");
  }

  @Test
  void aCustomerWithoutAddressesGetsWhatIsGiven() {
    String given =
        "{\"address\":{\"city\":\"Paris\"},\"shipping\":{\"address\":{\"country\":\"FR\"}}}";

    assertThat(bodySent("{\"id\":\"1\"}", given)).isEqualTo(given);
  }

  /** Blank text is sent back, or a vendor that replaces would lose it. */
  @Test
  void whatTheVendorDoesNotTakeBackIsNotSent() {
    String odd =
        "{\"id\":\"1\",\"address\":{\"line3\":\"x\",\"city\":\"\"},"
            + "\"shipping\":{\"name\":\"\",\"phone\":\" \",\"note\":1,\"address\":{\"line3\":\"x\"}}}";

    assertThat(
            bodySent(
                odd,
                "{\"address\":{\"state\":\"CA\"},\"shipping\":{\"address\":{\"state\":\"WA\"}}}"))
        .isEqualTo(
            "{\"address\":{\"city\":\"\",\"state\":\"CA\"},"
                + "\"shipping\":{\"address\":{\"state\":\"WA\"},\"phone\":\" \"}}");
  }

  @ParameterizedTest
  @EnumSource
  void aPlainUpdateDependsOnTheRule(AddressUpdates rule) {
    UpdateCustomerRequest change =
        UpdateCustomerRequest.fromJson("{\"address\":{\"city\":\"New City\"}}");
    try (CheckoutPageEmulator emulator =
            CheckoutPageEmulator.builder().addressUpdates(rule).start();
        CheckoutPageClient client = clientOf(emulator)) {
      String id = emulator.addCustomer(STORED.toString());

      Address after = client.customers().update(id, change).address().orElseThrow();

      assertThat(after.city()).contains("New City");
      assertThat(after.line1().isPresent()).isEqualTo(rule == AddressUpdates.MERGE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothRequestsAreOneCallThatPreviewsTheFirst(Mode mode) {
    RequestOptions options = RequestOptions.builder().header("X-Trace", "t-1").build();
    try (FakeVendor<CheckoutPageClient> vendor = vendorWith("{\"id\":\"1\"}")) {
      ApiCall<Customer> call =
          vendor
              .client()
              .customers()
              .prepare()
              .updateMerging(
                  "1", UpdateCustomerRequest.fromJson("{\"address\":{\"city\":\"Lyon\"}}"))
              .with(options);

      assertThat(call.preview().method()).isEqualTo("GET");
      assertThat(mode.runRaw(call).attempts()).hasSize(2);
      for (String method : List.of("GET", "PATCH")) {
        ReceivedRequest request = vendor.received();
        assertThat(request).hasToString(method + " /v1/customers/1");
        assertThat(request.header("X-Trace")).containsExactly("t-1");
      }
    }
  }

  /** Makes the change to a customer and to its JSON; the methods of what was sent. */
  private static String merged(AddressUpdates rule, String changes) {
    return merged(rule, STORED, changes);
  }

  private static String merged(AddressUpdates rule, JsonNode stored, String changes) {
    try (CheckoutPageEmulator emulator =
            CheckoutPageEmulator.builder().addressUpdates(rule).start();
        CheckoutPageClient client = clientOf(emulator)) {
      String id = emulator.addCustomer(stored.toString());

      Customer after =
          client.customers().updateMerging(id, UpdateCustomerRequest.fromJson(changes));

      assertThat(((ObjectNode) tree(after.toJson())).remove(MADE_UP))
          .isEqualTo(merge(stored.deepCopy(), tree(changes)));
      return emulator.requests().stream()
          .map(RecordedRequest::method)
          .collect(Collectors.joining(" "));
    }
  }

  /** As in RFC 7396: a null removes, an object is merged, anything else is put in place. */
  private static ObjectNode merge(ObjectNode target, JsonNode changes) {
    changes
        .properties()
        .forEach(
            change -> {
              String name = change.getKey();
              if (change.getValue().isNull()) {
                target.remove(name);
              } else if (change.getValue().isObject()) {
                target.set(name, merge(target.withObjectProperty(name), change.getValue()));
              } else {
                target.set(name, change.getValue());
              }
            });
    return target;
  }

  private static CheckoutPageClient clientOf(CheckoutPageEmulator emulator) {
    return CheckoutPageClient.builder()
        .baseUrl(emulator.baseUrl())
        .apiKey(emulator.apiKey())
        .build();
  }

  /** For customers that no checkout leaves behind. */
  private static String bodySent(String stored, String changes) {
    try (FakeVendor<CheckoutPageClient> vendor = vendorWith(stored)) {
      vendor.client().customers().updateMerging("1", UpdateCustomerRequest.fromJson(changes));
      assertThat(vendor.received().method()).isEqualTo("GET");
      return vendor.received().body();
    }
  }

  private static FakeVendor<CheckoutPageClient> vendorWith(String stored) {
    return new FakeVendor<>(CheckoutPageClient.builder().apiKey("sk"))
        .responds("{\"data\":" + stored + "}")
        .responds("{\"data\":" + stored + "}");
  }
}
