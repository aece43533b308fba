package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class CheckoutPageValidationTest extends ValidationContract {

  /**
   * The expectation is the parameter and, if it matters, its value. That {@code billingEmail} is
   * validated like {@code email} is what the vendor's own tests expect.
   */
  private static final String TABLE =
      """
      200 PATCH /v1/customers/ID: {'name':'a'}
      400 PATCH /v1/customers/ID:
        {} | {'phone':''} -> phone '' | {'name':''} -> name '' | {'name':1} -> name 1
        {'companyName':''} -> companyName '' | {'companyName':{}} -> companyName {}
        {'email':null} -> email null | {'email':''} -> email ''
        {'email':'not-an-email'} -> email 'not-an-email' | {'billingEmail':''} -> billingEmail ''
        {'billingEmail':'no'} -> billingEmail 'no' | {'billingEmail':' '} -> billingEmail ' '
        {'billingEmail':'billing@'} -> billingEmail 'billing@'
        {'billingEmail':'a b@c.d'} -> billingEmail 'a b@c.d' | {'billingEmail':true} -> billingEmail true
        {'address':'Main St'} -> address 'Main St'
        {'address':{'zip':'10601'}} -> address.zip '10601'
        {'address':{'city':null}} -> address.city null
        {'address':{'postalCode':94105}} -> address.postalCode 94105
        {'shipping':[]} -> shipping [] | {'shipping':{'name':''}} -> shipping.name ''
        {'shipping':{'nickname':'Home'}} -> shipping.nickname 'Home'
        {'shipping':{'phone':''}} -> shipping.phone ''
        {'shipping':{'address':{'zip':'1'}}} -> shipping.address.zip '1'
        {'shipping':{'address':{'line1':null}}} -> shipping.address.line1 null
        {'name':'A','taxId':'1'} -> taxId '1' | {'taxIdType':'us_ein'} -> taxIdType 'us_ein'
        {'stripeCustomerId':'cus_1'} -> stripeCustomerId 'cus_1' | {'id':'1'} -> id '1'
        {'sellerId':'1'} -> sellerId '1' | {'createdAt':null} -> createdAt null
        {'company_name':'A'} -> company_name 'A' | {'metadata':{}} -> metadata {}
      400 GET /v1/customers/?*:
        limit=0 -> limit '0' | limit=101 -> limit '101' | limit=ten -> limit 'ten'
        limit= -> limit '' | limit=1&limit=2 -> limit '1'
        starting_after=6812fe6e9f39b6760576f01 -> starting_after
        starting_after=6812fe6e9f39b6760576f01g -> starting_after
        starting_after=6812fe6e9f39b6760576f01c -> starting_after
        starting_after= -> starting_after ''
        ending_before=6812fe6e9f39b6760576f01c1 -> ending_before
        ending_before=6812fe6e9f39b6760576f01c -> ending_before
        starting_after=ID&ending_before=ID -> ending_before
        createdAfter=yesterday -> createdAfter 'yesterday'
        createdAfter=2025-01-01 -> createdAfter | createdBefore= -> createdBefore ''
        createdBefore=2025-01-01T00:00:00 -> createdBefore
        created_after=2025-01-01T00:00:00Z -> created_after
        startingAfter=6812fe6e9f39b6760576f01c -> startingAfter | skip=1 -> skip '1'
        search=a&search=b -> search 'a'
      400 GET /v1/customers/ID?*: limit=1 -> limit '1'
      400 PATCH /v1/customers/ID?dry=1: {'name':'a'} -> dry '1'
      400 GET /v1/customers/*:
        1 -> customerId '1' | 6812fe6e9f39b6760576f01 -> customerId
        6812fe6e9f39b6760576f01x -> customerId | a%2Fb -> customerId 'a/b'
      400 PATCH /v1/customers/1: {'name':'a'} -> customerId '1'
      400 PATCH /v1/customers/a%2Fb: {'name':'a'} -> customerId 'a/b'
      404 GET /v1/customers/6812fe6e9f39b6760576f01c
      404 PATCH /v1/customers/6812fe6e9f39b6760576f01c: {'name':'a'}
      400 PATCH /v1/customers/6812fe6e9f39b6760576f01c: {'name':''} -> name ''
      404 GET *:
        / | /v1/customers | /customers/ | /v2/customers/ | /V1/customers/ | /v1/customers/ID/
        /v1/customers// | /v1/customers/ID/orders | /v1/payments/
      400 POST /v1/customers/: {'email':'a@b.c'}
      400 DELETE /v1/customers/ID
      400 PUT /v1/customers/ID: {'name':'a'}
      """;

  CheckoutPageValidationTest() {
    super(Vendor.CHECKOUT_PAGE, TABLE);
  }

  @Override
  void assertError(int status, String expected, JsonNode body) {
    assertThat(body.get("status").textValue()).isEqualTo("error");
    assertThat(body.get("type").textValue()).isEqualTo("error");
    String message = body.get("message").textValue();
    if (expected.isEmpty()) {
      assertThat(Caller.names(body)).containsExactly("status", "type", "message");
      assertThat(message).isNotEmpty().matches(text -> status != 404 || text.equals("Not Found"));
      return;
    }
    assertThat(message).isEqualTo("Bad Request");
    assertThat(body.get("errors")).hasSize(1);
    JsonNode error = body.at("/errors/0");
    assertThat(Caller.names(error)).containsExactly("param", "message", "value");
    assertThat(error.get("message").textValue()).isNotEmpty();
    assertThat(error.get("param").textValue()).isEqualTo(expected.split(" ", 2)[0]);
    if (expected.contains(" ")) {
      assertThat(error.get("value"))
          .isEqualTo(Caller.json(Caller.quoted(expected.split(" ", 2)[1])));
    }
  }

  @Test
  void addingACustomerIsAsStrict() {
    assertSeedRejected("{}", "email is required");
    assertSeedRejected("{'email':'no'}", "email must be an e-mail address");
    assertSeedRejected("{'email':'a@b.c','id':'1'}", "property id should not exist");
    assertSeedRejected("{'email':'a@b.c','taxId':null}", "taxId must be a string");
    assertSeedRejected("{'email':'a@b.c','name':''}", "name must be a non-empty string or null");
  }
}
