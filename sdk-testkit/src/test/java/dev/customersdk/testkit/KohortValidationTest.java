package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a strict emulator rejects. That {@code take} ends at 100 is in the vendor's own clients;
 * that an unknown id is 404 has its usual meaning.
 */
class KohortValidationTest extends ValidationContract {

  private static final String TABLE =
      """
      201 POST /customers: {'emailAddress':'ada@example.com'}
      400 POST /customers:
        {} | {'emailAddress':null} | {'emailAddress':1} | {'emailAddress':'no address'}
        {'email_address':'a@b.c'} | {'emailAddress':'a@b.c','email':'a@b.c'}
        {'emailAddress':'a@b.c','firstName':1} | {'emailAddress':'a@b.c','lastName':{}}
        {'emailAddress':'a@b.c','phoneNumber':'555 5555'}
        {'emailAddress':'a@b.c','phoneNumber':1555}
        {'emailAddress':'a@b.c','address':'Main St'} | {'emailAddress':'a@b.c','address':null}
        {'emailAddress':'a@b.c','address':{'zip':'62701'}}
        {'emailAddress':'a@b.c','address':{'city':null}}
        {'emailAddress':'a@b.c','shippingAddress':{'postalCode':62701}}
        {'emailAddress':'a@b.c','metadata':'text'} | {'emailAddress':'a@b.c','metadata':null}
        {'emailAddress':'a@b.c','locale':'de_DE'} | {'emailAddress':'a@b.c','locale':null}
        {'emailAddress':'a@b.c','clientReferenceId':null}
        {'emailAddress':'a@b.c','deletedAt':null}
      400 PATCH /customers/ID:
        [] | {'deletedAt':1} | {'deletedAt':true} | {'deletedAt':'yesterday'}
        {'deletedAt':'2021-07-22'} | {'deleted_at':null} | {'deletedAt':null,'firstName':'Ada'}
      400 GET /customers?*:
        take=0 | take=-1 | take=ten | take= | take=1.0 | take=101 | take=9999999999
        take=1&take=2 | skip=-1 | orderBy=createdAt: | orderBy=createdAt:up
        orderBy=createdAt:asc:desc | orderBy=created_at:asc | orderBy=metadata
        search=email_address:ada | search=firstName:Ada%20metadata~gold | search=a&search=b
        orderBy=metadata:asc | orderBy= | limit=1 | Take=1 | expand%5B%5D=organization | =1
      400 POST /customers?take=1: {'emailAddress':'a@b.c'}
      400 DELETE /customers/ID?expand=organization
      404 PATCH *:
        / | /Customers | /customers/ | /v1/customers | /customers/ID/ | /customers/ID/block/
        /customers/ID/orders | /customers//block
      400 PUT /customers/ID: {'deletedAt':null}
      400 POST /customers/ID: {'deletedAt':null}
      400 DELETE /customers
      400 POST /customers/ID/block
      400 GET /customers/ID/unblock
      400 DELETE /customers/ID: {}
      400 PATCH /customers/ID/block: {}
      400 PATCH /customers/ID/unblock: {}
      404 GET /customers/*: cus_unknown | ID%2Fblock
      404 DELETE /customers/cus_unknown
      404 PATCH /customers/cus_unknown/*: block | unblock
      404 PATCH /customers/cus_unknown: {'deletedAt':null}
      """;

  KohortValidationTest() {
    super(Vendor.KOHORT, KohortEmulator.builder().strict(), TABLE);
  }

  @Override
  void assertError(int status, String expected, JsonNode body) {
    assertThat(Caller.names(body)).containsExactly("error");
    assertThat(Caller.names(body.get("error"))).isEqualTo(List.of("type", "message", "code"));
    assertThat(body.at("/error/type").textValue()).isEqualTo("invalid_request_error");
    assertThat(body.at("/error/code").textValue())
        .isEqualTo(status == 404 ? "Not Found" : "Bad Request");
    assertThat(body.at("/error/message").textValue()).isNotEmpty();
  }

  @Test
  void addingACustomerIsAsStrict() {
    assertSeedRejected("{'emailAddress':'a@b.c','email':'x'}", "property email should not exist");
  }
}
