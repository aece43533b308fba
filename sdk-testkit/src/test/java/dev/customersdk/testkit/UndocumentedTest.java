package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is remembered of a request: a line is one, and after the arrow what is undocumented in it.
 */
@ExtendWith(EmulatorExtension.class)
class UndocumentedTest {

  @Test
  void kohortIgnoresItAndItIsRememberedAllTheSame(KohortEmulator kohort) {
    remembers(
        kohort,
        """
        POST /customers {'emailAddress':'a@b.c','emial':'x','address':{'zip':'1','street':'y'}} -> property emial, property address.zip
        POST /customers {'emailAddress':'a@b.c','metadata':{'any':{'thing':1}}} -> nothing
        POST /customers {'emailAddress':1,'locale':'de_DE'} -> nothing
        POST /customers {'email_address':'a@b.c'} -> property email_address
        POST /customers {'emailAddress':'a@b.c','ada@example.com':1} -> property (unusual name, not shown)
        POST /customers?dry=1 {'emailAddress':'a@b.c'} -> query parameter dry
        GET /customers?limit=1&take=0&expand[]=x&Ada%20L=1 -> query parameter limit, query parameter expand[], query parameter (unusual name, not shown)
        GET /customers/cus_unknown?take=1&expand=organization -> nothing
        PATCH /customers/cus_unknown {'deletedAt':null,'firstName':'Ada'} -> property firstName
        DELETE /customers/cus_unknown -> nothing
        DELETE /customers/cus_unknown {} -> body
        PATCH /customers/cus_unknown/block {} -> body
        PUT /customers/cus_unknown {} -> method
        GET /v1/customers -> path
        GET /customers/ -> path
        POST /customers {'emailAddress' -> body
        POST /customers {'emial':1,'emial':2} -> body
        POST /customers [{'emial':1}] -> body
        POST /customers {'emailAddress':'a@b.c','address':[{'zip':1}]} -> shape of property address
        POST /customers {'emailAddress':'a@b.c','address':7} -> nothing
        POST /orders {'anything':1} -> nothing
        GET /orders/ord_1 -> nothing
        PUT /orders -> path
        GET /orders/ord_1/lines -> path
        """);
  }

  @Test
  void checkoutPage(CheckoutPageEmulator checkoutPage) {
    remembers(
        checkoutPage,
        """
        GET /v1/customers -> path
        GET /v1/customers/?limit=0&skip=1 -> query parameter skip
        GET /v1/customers/no-id -> nothing
        PATCH /v1/customers/no-id {'taxId':'1','shipping':{'address':{'zip':1}}} -> property taxId, property shipping.address.zip
        PATCH /v1/customers/no-id {'phone':'','shipping':null} -> nothing
        POST /v1/customers/ {} -> method
        POST /v1/webhooks/ {} -> nothing
        GET /v1/webhooks -> path
        GET /v1/payments/p -> nothing
        DELETE /v1/payments/p -> path
        """);
  }

  @Test
  void flex(FlexEmulator flex) {
    remembers(
        flex,
        """
        POST /v1/customers {'email':'a@b.c'} -> property email
        POST /v1/customers {'customer':{'e-mail':'a','metadata':'no json'}} -> property customer.e-mail
        PATCH /v1/customers/fcus_1 {'customer':{'checkout_session_id':'x'}} -> property customer.checkout_session_id
        GET /v1/customers/fcus_1/payment_methods?email=a@b.c -> query parameter email
        GET /v1/customers/fcus_1/payment_methods/fpm_1?limit=1 -> nothing
        GET /v1/customers?starting_after=a&ending_before=b -> nothing
        DELETE /v1/customers/fcus_1 {} -> body
        POST /v1/events/e/retry {} -> nothing
        GET /v1/events/e -> path
        """);
  }

  @Test
  void generic(GenericEmulator generic) {
    remembers(
        generic,
        """
        POST /customers {'email':'no address','requestToBeForgotten':true} -> property requestToBeForgotten
        POST /customers/1 {'id':'1','shipping':{'address':{'zip':'1'}}} -> property id, property shipping.address.zip
        POST /customers {'defaultSourceId':'1','metadata':{}} -> nothing
        POST /customers/1/sources/2 {} -> nothing
        POST /customers/1/sources/2 {'type':'x'} -> property type
        DELETE /customers/1/sources/2 {} -> body
        GET /customers?createdTime[gt]=x&updatedTime[ne]=y -> query parameter updatedTime[ne]
        POST /tax-identifiers {'type':'de','value':'','state':'verified'} -> property state
        PATCH /customers/1 {} -> method
        POST /sources {} -> nothing
        PUT /sources -> path
        GET /events/1 -> nothing
        POST /file-links {} -> nothing
        PATCH /webhooks/1 {} -> nothing
        GET /webhook -> path
        POST /customers {'taxIdentifiers':{'x':1}} -> property taxIdentifiers
        POST /files {'file':'','purpose':'x','fileName':'x','name':'x'} -> property name
        """);
  }

  @Test
  void formsAndMediaTypes(KohortEmulator kohort, GenericEmulator generic) {
    String form = "application/x-www-form-urlencoded";
    String parts =
        "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\nx\r\n--b--\r\n"
            .formatted("comment");

    assertThat(sent(kohort, "/customers", form, "emailAddress=a&address[zip]=1&a[=2"))
        .isEqualTo("form field a[, property address.zip");
    assertThat(sent(kohort, "/customers", form, "emailAddress=a&address%5Bcity%5D=1"))
        .isEqualTo("nothing");
    assertThat(sent(kohort, "/customers", form, "emailAddress=a&emial=1&emial=2"))
        .isEqualTo("body");
    assertThat(sent(kohort, "/customers", "text/plain", "x")).isEqualTo("media type of the body");
    assertThat(sent(generic, "/customers", form, "email=a")).isEqualTo("media type of the body");
    assertThat(sent(generic, "/files", "multipart/form-data; boundary=b", parts))
        .isEqualTo("form field comment");
    assertThat(
            sent(
                generic,
                "/files",
                "multipart/form-data; boundary=b",
                parts.replace("comment", "title")))
        .isEqualTo("nothing");
  }

  @Test
  void requestsThatWereNeverProcessedAreRememberedToo(KohortEmulator kohort) {
    Caller caller = new Caller(kohort);
    kohort.failNext(Fault.status(503));
    caller.post("/customers", "{'emial':'x'}");
    caller.get("/nowhere", "wrong key");
    caller.get("/customers");

    assertThat(undocumented(kohort))
        .extracting(RecordedRequest::undocumented)
        .extracting(Optional::orElseThrow)
        .containsExactly("property emial", "path");
  }

  private static void remembers(Emulator emulator, String table) {
    Caller caller = new Caller(emulator);
    for (String line : table.lines().toList()) {
      String[] sides = line.split(" -> ", 2);
      String[] words = sides[0].split(" ", 3);
      String path = words[1].replace("[", "%5B").replace("]", "%5D");
      if (words.length < 3) {
        caller.send(words[0], path);
      } else {
        caller.send(words[0], path, words[2]);
      }
      assertThat(lastOf(emulator)).as(line).isEqualTo(sides[1]);
    }
  }

  private static String sent(Emulator emulator, String path, String type, String body) {
    Caller caller = new Caller(emulator);
    caller.send(
        caller
            .request(path)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build());
    return lastOf(emulator);
  }

  private static String lastOf(Emulator emulator) {
    List<RecordedRequest> requests = emulator.requests();
    return requests.get(requests.size() - 1).undocumented().orElse("nothing");
  }

  private static List<RecordedRequest> undocumented(Emulator emulator) {
    return emulator.requests().stream().filter(it -> it.undocumented().isPresent()).toList();
  }
}
