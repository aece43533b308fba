package dev.customersdk.checkoutpage;

import static dev.customersdk.fixtures.Fixtures.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.checkoutpage.FakeVendor.Rule;
import dev.customersdk.fixtures.Fixtures;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpdateMergingTest extends ServerTest {

  private static final String STORED =
      tree(Fixtures.text("list/first-page.json")).at("/data/0").toString();

  @ParameterizedTest
  @EnumSource
  void whatAnAddressLeavesOutIsKept(Rule rule) {
    Customer after =
        merge(rule, STORED, "{\"address\":{\"line1\":\"200 New St\",\"city\":\"New City\"}}");

    assertThat(after)
        .isEqualTo(
            stored(
                customer ->
                    customer
                        .withObject("/address")
                        .put("line1", "200 New St")
                        .put("city", "New City")));
    assertThat(sent().getMethod()).isEqualTo("GET");
    assertThat(body(sent()))
        .isEqualTo(
            """
            {"address":{"city":"New City","country":"US","line1":"200 New St","line2":"Suite 1",\
            "postalCode":"94105","state":"CA"}}""");
  }

  @ParameterizedTest
  @EnumSource
  void whatAShippingLeavesOutIsKept(Rule rule) {
    Customer after = merge(rule, STORED, "{\"shipping\":{\"phone\":\"+15555550300\"}}");

    assertThat(after)
        .isEqualTo(
            stored(customer -> customer.withObject("/shipping").put("phone", "+15555550300")));
  }

  @ParameterizedTest
  @EnumSource
  void whatAShippingAddressLeavesOutIsKept(Rule rule) {
    Customer after =
        merge(
            rule,
            STORED,
            "{\"shipping\":{\"address\":{\"line2\":\"Dock 5\"}},\"name\":\"J. Doe\"}");

    assertThat(after)
        .isEqualTo(
            stored(
                customer ->
                    customer
                        .put("name", "J. Doe")
                        .withObject("/shipping/address")
                        .put("line2", "Dock 5")));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsClearedIsGone(Rule rule) {
    Customer after =
        merge(
            rule,
            STORED,
            "{\"address\":null,\"shipping\":{\"name\":null,\"address\":null},\"companyName\":null}");

    assertThat(after)
        .isEqualTo(
            stored(
                customer -> {
                  customer.remove("address");
                  customer.remove("companyName");
                  customer.withObject("/shipping").remove("name");
                  customer.withObject("/shipping").remove("address");
                }));
  }

  @ParameterizedTest
  @EnumSource
  void everyPartCanChangeAtOnce(Rule rule) {
    Customer after = merge(rule, STORED, Fixtures.text("update/every-field.json"));

    assertThat(after)
        .isEqualTo(
            stored(
                customer ->
                    customer.setAll((ObjectNode) tree(Fixtures.text("update/every-field.json")))));
  }

  @ParameterizedTest
  @EnumSource
  void aCustomerWithoutAddressesGetsWhatIsGiven(Rule rule) {
    String bare = tree(Fixtures.text("answer/required-only.json")).at("/data").toString();
    String given =
        "{\"address\":{\"city\":\"Paris\"},\"shipping\":{\"address\":{\"country\":\"FR\"}}}";

    merge(rule, bare, given);

    sent();
    assertThat(body(sent())).isEqualTo(given);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheVendorDoesNotTakeBackIsNotSent(Rule rule) {
    String odd =
        "{\"id\":\"1\",\"address\":{\"line3\":\"x\",\"city\":\"\"},"
            + "\"shipping\":{\"name\":\"\",\"phone\":\" \",\"note\":1,\"address\":{\"line3\":\"x\"}}}";

    merge(
        rule,
        odd,
        "{\"address\":{\"state\":\"CA\"},\"shipping\":{\"address\":{\"state\":\"WA\"}}}");

    sent();
    assertThat(body(sent()))
        .isEqualTo(
            "{\"address\":{\"city\":\"\",\"state\":\"CA\"},"
                + "\"shipping\":{\"address\":{\"state\":\"WA\"}}}");
  }

  @ParameterizedTest
  @EnumSource
  void aChangeWithoutPartialObjectsIsSentAtOnce(Rule rule) {
    Customer after = merge(rule, STORED, "{\"email\":\"john@example.com\",\"shipping\":null}");

    assertThat(after)
        .isEqualTo(
            stored(customer -> customer.put("email", "john@example.com").remove("shipping")));
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aPlainUpdateDependsOnTheRule() {
    UpdateCustomerRequest change =
        UpdateCustomerRequest.builder()
            .address(AddressUpdate.builder().city("New City").build())
            .build();

    server.setDispatcher(new FakeVendor(Rule.REPLACE, STORED));
    assertThat(client.customers().update(JANE, change).address())
        .contains(Address.builder().city("New City").build());

    server.setDispatcher(new FakeVendor(Rule.MERGE, STORED));
    assertThat(client.customers().update(JANE, change))
        .isEqualTo(stored(customer -> customer.withObject("/address").put("city", "New City")));
  }

  private Customer merge(Rule rule, String stored, String changes) {
    server.setDispatcher(new FakeVendor(rule, stored));
    return client.customers().updateMerging(JANE, UpdateCustomerRequest.fromJson(changes));
  }

  private static Customer stored(Consumer<ObjectNode> change) {
    ObjectNode customer = (ObjectNode) tree(STORED);
    change.accept(customer);
    return Customer.fromJson(customer.toString());
  }
}
