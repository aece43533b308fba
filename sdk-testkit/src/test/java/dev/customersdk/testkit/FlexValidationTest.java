package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlexValidationTest extends ValidationContract {

  private static final String BODIES =
      """

        {} -> customer is required | {'email':'a@b.c'} | {'customer':null} | {'customer':[]}
        {'customer':'text'} | {'customer':{},'email':'a@b.c'} | {'customer':{'email':null}}
        {'customer':{'email':1}} | {'customer':{'first_name':{}}}
        {'customer':{'firstName':'Ada'}} | {'customer':{'name':'Ada'}}
        {'customer':{'customer_id':'fcus_1'}} | {'customer':{'test_mode':true}}
        {'customer':{'created_at':'2024-01-01T00:00:00Z'}} | {'customer':{'shipping':null}}
        {'customer':{'shipping':'Main St'}} | {'customer':{'shipping':{'postalCode':'94107'}}}
        {'customer':{'shipping':{'shipping_address_id':'fsh_1'}}}
        {'customer':{'shipping':{'city':null}}} | {'customer':{'checkout_session_id':1}}
        {'customer':{'metadata':{}}} -> customer.metadata must be a string that holds a JSON object
        {'customer':{'metadata':{'order_id':'8842'}}} | {'customer':{'metadata':null}}
        {'customer':{'metadata':''}} | {'customer':{'metadata':'text'}}
        {'customer':{'metadata':'[]'}} | {'customer':{'metadata':'{} {}'}}
      """;

  private static final String TABLE =
      """
      400 PATCH /v1/customers/ID: {'customer':{'checkout_session_id':'fcs_1'}}
      400 GET /v1/customers?*:
        limit=0 | limit=101 | limit=-1 | limit=ten | limit= | limit=1&limit=2 | offset=-1
        offset= | email=ada | email= | starting_after=fcus_unknown | starting_after=
        ending_before=fcus_unknown | starting_after=ID&ending_before=ID
        starting_after=ID&offset=0 | ending_before=ID&offset=1 | startingAfter=ID
        search=ada | page=1 | metadata%5Bkey%5D=value
      400 GET /v1/customers/ID?limit=1
      400 POST /v1/customers?limit=1: {'customer':{}}
      400 PATCH /v1/customers/ID?limit=1: {'customer':{}}
      404 GET /v1/customers/*: fcus_01J9XR8M3K7VZ8N2YB4WJ6T0RA | fcus_unknown
      404 PATCH /v1/customers/fcus_01J9XR8M3K7VZ8N2YB4WJ6T0RA: {'customer':{}}
      404 DELETE /v1/customers/fcus_01J9XR8M3K7VZ8N2YB4WJ6T0RA
      404 GET *:
        / | /customers | /v1/customers/ | /v1/Customers | /v2/customers | /v1/customers/ID/
        /v1/customers/ID/orders | /v1/products
      400 DELETE /v1/customers/*: ID?hard=1
      400 DELETE /v1/customers/ID: {}
      400 DELETE /v1/customers
      400 PUT /v1/customers/ID: {'customer':{}}
      400 POST /v1/customers/ID: {'customer':{}}
      400 PATCH /v1/customers: {'customer':{}}
      """;

  FlexValidationTest() {
    super(
        Vendor.FLEX,
        "200 POST /v1/customers: {'customer':{'checkout_session_id':'fcs_1'}}\n"
            + "400 POST /v1/customers:"
            + BODIES
            + "400 PATCH /v1/customers/ID:"
            + BODIES
            + TABLE);
  }

  @Override
  void assertError(int status, String expected, JsonNode body) {
    assertThat(Caller.names(body)).containsExactly("error");
    assertThat(Caller.names(body.get("error"))).isEqualTo(List.of("code", "message"));
    assertThat(body.at("/error/code").textValue()).isEqualTo("invalid_request");
    assertThat(body.at("/error/message").textValue()).isNotEmpty().contains(expected);
  }

  @Test
  void addingACustomerIsAsStrict() {
    assertSeedRejected("{'customer':{}}", "property customer should not exist");
    assertSeedRejected("{'metadata':{}}", "metadata must be a string that holds a JSON object");
  }
}
