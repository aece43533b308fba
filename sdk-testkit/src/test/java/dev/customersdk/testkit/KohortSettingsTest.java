package dev.customersdk.testkit;

import org.junit.jupiter.api.Test;

/** What a Kohort emulator does by default where its settings say otherwise, and with them. */
class KohortSettingsTest {

  /** As the vendor's own clients need it, which send more than the pages list. */
  @Test
  void ignoresWhatIsNotDocumentedByDefault() {
    SettingsTest.holds(
        KohortEmulator.builder().returnsWhatWasSent(),
        """
        POST /customers?dry=1 {'emailAddress':'ada@example.com','vip':true,\
        'address':{'city':'Paris','zip':'75001'}} -> 201 «(?<ada>.*'deletedAt':null,)»\
        'address':{'city':'Paris'}}
        GET /customers?limit=1&=1 -> 200 {'data':[$ada'address':{'city':'Paris'}}],'count':1}
        POST /customers {'emailAddress':'ada@example.com','address':{'zip':'75001','city':1}} -> 400 …
        ADD {'emailAddress':'bob@example.com','vip':true}
        PATCH /customers/$id {'firstName':'Bob'} -> 201 …'firstName':null,…
        """);
  }

  /** The parameters are printed for "Get a customer" too, where they have no effect. */
  @Test
  void doesNotMindByDefaultWhatHasNoEffect() {
    SettingsTest.holds(
        KohortEmulator.builder(),
        """
        ADD {'emailAddress':'ada@example.com'}
        GET /customers/$id?take=500&skip=x&orderBy=age -> 200 …
        PATCH /customers/$id/block {} -> 201 …'isBlocked':true,…
        PATCH /customers/$id/unblock {} -> 201 …'isBlocked':false,…
        PATCH /customers/$id/unblock {'isBlocked':true} -> 400 …
        PATCH /customers/$id/block [] -> 400 …
        DELETE /customers/$id {} -> 201 …
        GET /customers?take=500 -> 400 …
        """);
    SettingsTest.holds(
        KohortEmulator.builder().strict(),
        """
        ADD {'emailAddress':'ada@example.com'}
        GET /customers/$id?take=500 -> 400 …
        PATCH /customers/$id/block {} -> 400 …
        DELETE /customers/$id {} -> 400 …
        """);
  }

  @Test
  void rejectsWhatIsNotDocumentedWhenStrict() {
    SettingsTest.holds(
        KohortEmulator.builder().strict(),
        """
        POST /customers {'emailAddress':'ada@example.com','vip':true} \
        -> 400 …'message':'property vip should not exist'…
        POST /customers {'emailAddress':'ada@example.com','address':{'zip':'75001'}} \
        -> 400 …'message':'property address.zip should not exist'…
        GET /customers?limit=1 -> 400 …
        ADD {'emailAddress':'ada@example.com','vip':true} -> rejected: …
        COUNT -> 0
        """);
  }

  /** Its usual meaning; the vendor's page "Errors" documents the range 4xx only. */
  @Test
  void anUnknownIdIsNotFoundUnlessThatIsSwitchedOff() {
    SettingsTest.holds(
        KohortEmulator.builder(), "GET /customers/cus_unknown -> 404 …'code':'Not Found'…");
    SettingsTest.holds(
        KohortEmulator.builder().documentedErrorsOnly(),
        """
        GET /customers/cus_unknown -> 400 …'code':'Bad Request'…
        DELETE /customers/cus_unknown -> 400 …
        GET /nowhere -> 404 …
        """);
  }

  /** The page "Create a customer" takes them; its response lists the eighteen others. */
  @Test
  void whatWasSentComesBackOnlyWhenAsked() {
    String sent =
        "'address':{'city':'Paris'},'shippingAddress':{'street':'1 Quai'},'locale':'fr_FR',"
            + "'clientReferenceId':'ref-1'";
    String create = "POST /customers {'emailAddress':'ada@example.com'," + sent + "} -> 201 ";
    SettingsTest.holds(KohortEmulator.builder(), create + "…'deletedAt':null}");
    SettingsTest.holds(
        KohortEmulator.builder().returnsWhatWasSent(),
        create
            + "«(?<ada>.*'id':'(?<id>\\w+)'.*)»'deletedAt':null,"
            + sent
            + "}\n"
            + "GET /customers/$id -> 200 $ada'deletedAt':null,"
            + sent
            + "}\nPATCH /customers/$id/block -> 201 …'clientReferenceId':'ref-1'}"
            + "\nADD {'emailAddress':'bob@example.com'}\nSTORED $id -> …'deletedAt':null}");
    SettingsTest.holds(
        KohortEmulator.builder().returnsWhatWasSent().snakeCaseResponses(),
        create
            + "…'shipping_address':{'street':'1 Quai'},'locale':'fr_FR',"
            + "'client_reference_id':'ref-1'}");
  }
}
