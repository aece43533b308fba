package dev.customersdk.checkoutpage;

import static dev.customersdk.fixtures.Fixtures.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.testkit.AddressUpdates;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.RecordedRequest;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Merging an update is right whichever of the two documented rules the vendor follows. */
class UpdateMergingTest {

  private static final List<String> MADE_UP = List.of("id", "sellerId", "createdAt", "updatedAt");

  /** A customer with everything set that a checkout sets. */
  private static final ObjectNode STORED =
      ((ObjectNode) tree(Fixtures.text("list/first-page.json")).at("/data/0")).remove(MADE_UP);

  @ParameterizedTest
  @EnumSource
  void whatAnAddressLeavesOutIsKept(AddressUpdates rule) {
    List<RecordedRequest> sent =
        assertMerged(
            rule,
            "{\"address\":{\"line1\":\"200 New St\",\"city\":\"New City\"}}",
            customer ->
                customer.withObject("/address").put("line1", "200 New St").put("city", "New City"));

    assertThat(sent).extracting(RecordedRequest::method).containsExactly("GET", "PATCH");
    assertThat(sent.get(1).body())
        .isEqualTo(
            """
            {"address":{"city":"New City","country":"US","line1":"200 New St","line2":"Suite 1",\
            "postalCode":"94105","state":"CA"}}""");
  }

  @ParameterizedTest
  @EnumSource
  void whatAShippingLeavesOutIsKept(AddressUpdates rule) {
    assertMerged(
        rule,
        "{\"shipping\":{\"phone\":\"+15555550300\"}}",
        customer -> customer.withObject("/shipping").put("phone", "+15555550300"));
  }

  @ParameterizedTest
  @EnumSource
  void whatAShippingAddressLeavesOutIsKept(AddressUpdates rule) {
    assertMerged(
        rule,
        "{\"shipping\":{\"address\":{\"line2\":\"Dock 5\"}},\"name\":\"J. Doe\"}",
        customer ->
            customer.put("name", "J. Doe").withObject("/shipping/address").put("line2", "Dock 5"));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsClearedIsGone(AddressUpdates rule) {
    assertMerged(
        rule,
        "{\"address\":null,\"shipping\":{\"name\":null,\"address\":null},\"companyName\":null}",
        customer -> {
          customer.remove(List.of("address", "companyName"));
          customer.withObject("/shipping").remove(List.of("name", "address"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyPartCanChangeAtOnce(AddressUpdates rule) {
    String every = Fixtures.text("update/every-property.json");

    assertMerged(rule, every, customer -> customer.setAll((ObjectNode) tree(every)));
  }

  @ParameterizedTest
  @EnumSource
  void aChangeWithoutPartialObjectsIsSentAtOnce(AddressUpdates rule) {
    List<RecordedRequest> sent =
        assertMerged(
            rule,
            "{\"email\":\"john@example.com\",\"shipping\":null}",
            customer -> customer.put("email", "john@example.com").remove("shipping"));

    assertThat(sent).extracting(RecordedRequest::method).containsExactly("PATCH");
  }

  @Test
  void aCustomerWithoutAddressesGetsWhatIsGiven() {
    String given =
        "{\"address\":{\"city\":\"Paris\"},\"shipping\":{\"address\":{\"country\":\"FR\"}}}";

    assertThat(bodySent("{\"id\":\"1\"}", given)).isEqualTo(given);
  }

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
                + "\"shipping\":{\"address\":{\"state\":\"WA\"}}}");
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

  /** What was sent for the change, of which the vendor makes this. */
  private static List<RecordedRequest> assertMerged(
      AddressUpdates rule, String changes, Consumer<ObjectNode> expected) {
    try (CheckoutPageEmulator emulator =
            CheckoutPageEmulator.builder().addressUpdates(rule).start();
        CheckoutPageClient client = clientOf(emulator)) {
      String id = emulator.addCustomer(STORED.toString());

      Customer after =
          client.customers().updateMerging(id, UpdateCustomerRequest.fromJson(changes));

      ObjectNode customer = STORED.deepCopy();
      expected.accept(customer);
      assertThat(((ObjectNode) tree(after.toJson())).remove(MADE_UP)).isEqualTo(customer);
      return emulator.requests();
    }
  }

  private static CheckoutPageClient clientOf(CheckoutPageEmulator emulator) {
    return CheckoutPageClient.builder()
        .baseUrl(emulator.baseUrl())
        .apiKey(emulator.apiKey())
        .build();
  }

  /** For customers that no checkout leaves behind. */
  private static String bodySent(String stored, String changes) {
    try (FakeVendor<CheckoutPageClient> vendor =
        new FakeVendor<>(CheckoutPageClient.builder().apiKey("sk"))) {
      vendor.responds("{\"data\":" + stored + "}").responds("{\"data\":" + stored + "}");
      vendor.client().customers().updateMerging("1", UpdateCustomerRequest.fromJson(changes));
      assertThat(vendor.received().method()).isEqualTo("GET");
      return vendor.received().body();
    }
  }
}
