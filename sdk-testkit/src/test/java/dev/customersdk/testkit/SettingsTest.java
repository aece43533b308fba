package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @ParameterizedTest
  @CsvSource({
    "KOHORT, sk_live_1, livemode, true",
    "KOHORT, sk_test_1, livemode, false",
    "FLEX, fsk_test_1, test_mode, true",
    "FLEX, fsk_test, test_mode, false",
    "FLEX, other, test_mode, false",
    "GENERIC, sk_1, liveMode, true",
    "GENERIC, sk_test_1, liveMode, false",
    "GENERIC, sk_test, liveMode, true"
  })
  void theKeyDecidesTheMode(Vendor vendor, String key, String property, boolean expected) {
    holds(
        vendor.builder().apiKey(key),
        "ADD %s\nSTORED $id -> …'%s':%s…".formatted(vendor.customer, property, expected));
  }

  @Test
  void kohortInSnakeCase() {
    holds(
        KohortEmulator.builder().snakeCaseResponses(),
        """
        POST /customers {'emailAddress':'ada@example.com','metadata':{'aB':{'cD':1}}} -> 201 {\
        'id':'«(?<id>\\w+)»','email_address':'ada@example.com','first_name':null,\
        'last_name':null,'phone_number':null,'livemode':false,'is_blocked':false,\
        'organization_id':'«\\w+»','address_id':null,'shipping_address_id':null,\
        'metadata':{'aB':{'cD':1}},'created_at':'«[^,]+»','created_by':'«\\w+»',\
        'updated_at':'«[^,]+»','blocked_at':null,'blocked_by':null,'updated_by':'«\\w+»',\
        'deleted_at':null}
        STORED $id -> $body
        GET /customers?orderBy=createdAt:asc -> 200 {'data':[$body],'count':1}
        """);
  }

  @Test
  void kohortWithAssumedErrors() {
    holds(
        KohortEmulator.builder().withAssumedErrors(),
        """
        ADD {'emailAddress':'ada@example.com'}
        POST /customers {'emailAddress':'ADA@example.com'} -> 409 …'code':'Conflict'…
        COUNT -> 1
        ADD {'emailAddress':'ada@example.com'} -> rejected: …
        """);
  }

  @Test
  void flexWithAssumedErrors() {
    holds(
        FlexEmulator.builder().withAssumedErrors(),
        """
        POST /v1/customers {'customer':{'shipping':{'city':1}}} -> 422 {'detail':[{\
        'loc':['customer','shipping','city'],\
        'msg':'invalid_parameter: customer.shipping.city must be a string',\
        'type':'invalid_parameter'}]}
        POST /v1/customers {} -> 422 {'detail':[{'loc':['customer'],…'type':'missing_parameter'}]}
        POST /v1/customers {'email':1,'customer':{}} -> 422 …'loc':['email'],…
        GET /v1/customers?limit=0 -> 400 {'error':…
        POST /v1/customers [] -> 400 {'error':…
        FAIL 422
        GET /v1/customers -> 422 {'error':{'code':'invalid_request',…
        """);
  }

  @Test
  void flexWithDocumentedErrorsOnly() {
    holds(
        FlexEmulator.builder().documentedErrorsOnly(),
        """
        GET /v1/customers/fcus_unknown -> 400 …
        PATCH /v1/customers/fcus_unknown {'customer':{}} -> 400 …
        DELETE /v1/customers/fcus_unknown -> 400 …
        GET /v1/customers/fcus_unknown/payment_methods -> 400 …
        ADD {}
        GET /v1/customers/$id/payment_methods/fpm_unknown -> 400 …
        """);
  }

  @Test
  void flexAsTheOlderPageCreateCustomerHasIt() {
    holds(
        FlexEmulator.builder().createsAlways(),
        """
        POST /v1/customers {'customer':{'email':'ada@example.com'}}
        POST /v1/customers {'customer':{'email':'ada@example.com'}}
        COUNT -> 2
        """);
  }

  @Test
  void flexThatIgnoresTheCaseOfAddresses() {
    holds(
        FlexEmulator.builder().ignoresCaseOfEmails(),
        """
        ADD {'email':'ada@example.com'}
        POST /v1/customers {'customer':{'email':'ADA@example.com'}} -> 200 …'$id'…'ADA@…
        COUNT -> 1
        GET /v1/customers?email=Ada%40Example.com -> 200 {'customers':[{'customer_id':'$id',…
        """);
  }

  @Test
  void genericWithAssumedErrors() {
    holds(
        GenericEmulator.builder().withAssumedErrors(),
        """
        ADD {'id':'ada'}
        ADD {'id':'bob'}
        SOURCE {'id':'src_1'}
        POST /customers/ada/sources/src_1
        POST /customers/bob/sources/src_1 -> 409 …'errors':[{'code':'source_in_use',…
        STORED ada -> …'src_1'…
        """);
  }

  @Test
  void genericThatNormalises() {
    holds(
        GenericEmulator.builder().normalises(),
        """
        ADD {'email':' Ada@Example.COM '}
        STORED $id -> «(?<ada>.*'email':'ada@example.com'.*)»
        GET /customers?email=ADA@example.com -> 200 {'hasMore':false,'data':[$ada]}
        POST /customers/$id {'email':'BOB@example.com'} -> 200 …'bob@example.com'…
        """);
  }

  @Test
  void checkoutPageWithTheReferencesErrorsOnly() {
    try (Emulator checkoutPage = CheckoutPageEmulator.builder().referenceErrorsOnly().start()) {
      Caller caller = new Caller(checkoutPage);

      assertThat(caller.get("/v1/customers/", "Bearer other"))
          .extracting(HttpResponse::statusCode, HttpResponse::body)
          .containsExactly(
              401,
              Caller.quoted(
                  "{'status':'error','type':'error','message':'Missing or invalid API key'}"));
    }
  }

  @Test
  void impossiblePages() {
    assertThatIllegalArgumentException().isThrownBy(() -> FlexEmulator.builder().capsPagesAt(0));
  }

  static void holds(EmulatorBuilder<?, ?> settings, String script) {
    MovableClock clock = new MovableClock();
    try (Emulator emulator = settings.clock(clock).start()) {
      new Script(emulator, clock).run(script);
    }
  }
}
