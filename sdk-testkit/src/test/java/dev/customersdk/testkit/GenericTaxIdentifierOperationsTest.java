package dev.customersdk.testkit;

import org.junit.jupiter.api.Test;

/** What the vendor's specification and its page 'tax identifiers' say of tax identifiers alone. */
class GenericTaxIdentifierOperationsTest extends ScriptContract {

  private static final String SCRIPTS =
      """
      # a create returns what is pending and belongs to nobody
      POST /tax-identifiers {'type':'uk','value':'GB123456789'} -> 201 {\
      'type':'uk','value':'GB123456789','id':'«(?<id>[0-9a-f-]{36})»',\
      'createdTime':'2021-07-22T00:00:00Z','updatedTime':'2021-07-22T00:00:00Z',\
      'state':'pending','stateTransitions':{'pending':'2021-07-22T00:00:00Z'}}
      GET /tax-identifiers/$id -> 200 $body

      # a documented test value is pending in the response and verified when it is next read
      POST /tax-identifiers {'type':'de','value':'DE123456789'} -> 201 …\
      'id':'«(?<id>[^']*)»',…'state':'pending',\
      'stateTransitions':{'pending':'2021-07-22T00:00:00Z'}}
      GET /tax-identifiers/$id -> 200 …'state':'verified','stateTransitions':{\
      'pending':'2021-07-22T00:00:00Z','verified':'2021-07-22T00:00:00Z'}}
      POST /tax-identifiers {'type':'be','value':'BE0000000000'} -> 201 …'id':'«(?<id>[^']*)»',…
      GET /tax-identifiers/$id -> 200 …'state':'verified',…
      POST /tax-identifiers {'type':'it_natural','value':'IT12345678901'} -> \
      201 …'id':'«(?<id>[^']*)»',…
      GET /tax-identifiers/$id -> 200 …'state':'verified',…
      POST /tax-identifiers {'type':'de','value':'DE123456780'} -> 201 …'id':'«(?<id>[^']*)»',…
      GET /tax-identifiers/$id -> 200 …'state':'pending',…

      # no uniqueness is documented, so creating again makes two
      POST /tax-identifiers {'type':'uk','value':'GB1'} -> 201 …'id':'«(?<first>[^']*)»',…
      POST /tax-identifiers {'type':'uk','value':'GB1'} -> 201 …'id':'«(?<second>[^']*)»',…
      GET /tax-identifiers -> 200 {'hasMore':false,'data':[«.*»'$second'«.*»'$first'«.*»]}

      # a wrong format gets the documented error
      POST /tax-identifiers {'type':'de','value':'DE12345678'} -> 400 {'type':'bad_request',\
      'errors':[{'code':'invalid_parameter','parameter':'value',\
      'message':'value has a wrong format'}]}
      POST /tax-identifiers {'type':'be','value':'0123456789'} -> 400 $body
      POST /tax-identifiers {'type':'it','value':'IT1234567890'} -> 400 $body
      POST /tax-identifiers {'type':'uk','value':' '} -> 400 $body
      POST /tax-identifiers {'type':'uk','value':''} -> 400 $body
      GET /tax-identifiers -> 200 {'hasMore':false,'data':[]}

      # a create takes its two properties and no other
      POST /tax-identifiers {'type':'de'} -> 400 …'missing_parameter','parameter':'value',…
      POST /tax-identifiers {'value':'DE1'} -> 400 …'missing_parameter','parameter':'type',…
      POST /tax-identifiers {'type':'','value':'1'} -> 400 …'parameter':'type',…
      POST /tax-identifiers {'type':'uk','value':1} -> 400 …'parameter':'value',…
      POST /tax-identifiers {'type':'uk','value':'1','state':'verified'} -> 400 …\
      'code':'unknown_parameter','parameter':'state',…
      POST /tax-identifiers -> 400 …

      # a delete detaches as well, and is for good
      ADD {'id':'ada'}
      STORED ada -> «(?<bare>.*)»'updatedTime':'…
      TAX {'type':'de','value':'DE123456789'}
      POST /customers/ada/tax-identifiers/$id
      WAIT PT1S
      DELETE /tax-identifiers/$id -> 204
      STORED ada -> $bare'updatedTime':'2021-07-22T00:00:01Z'}
      GET /tax-identifiers/$id -> 404 {'type':'not_found','errors':[{'code':'not_found',\
      'parameter':'id','message':'there is no such tax identifier'}]}
      DELETE /tax-identifiers/$id -> 404 $body
      POST /customers/ada/tax-identifiers/$id -> 404 $body
      TAX {'type':'de','value':'DE123456789'}
      POST /customers/ada/tax-identifiers/$id -> 200 …

      # any state may be attached, and alone it shows its customer and applicability
      ADD {'id':'ada'}
      TAX {'type':'de','value':'DE123456789','state':'not_valid',\
      'applicability':[{'country':'DE','entity':'E','customerType':'business'}]}
      POST /customers/ada/tax-identifiers/$id -> 200 …'state':'not_valid',…
      GET /tax-identifiers/$id -> 200 …'applicability':[{'country':'DE',…'customerId':'ada'}

      # there is no update and no detach
      TAX {'type':'de','value':'DE123456789'}
      POST /tax-identifiers/$id {'value':'DE000000000'} -> 405 …
      DELETE /customers/ada/tax-identifiers/$id -> 405 …
      """;

  GenericTaxIdentifierOperationsTest() {
    super(Vendor.GENERIC, SCRIPTS);
  }

  /** That formats are checked is documented, but not which they are. */
  @Test
  void theFormatsCanBeSwitchedOff() {
    try (Emulator any = GenericEmulator.builder().withoutTaxIdentifierFormats().start()) {
      new Script(any, new MovableClock())
          .run(
              """
              POST /tax-identifiers {'type':'de','value':'12 345'} -> 201 …'state':'pending',…
              POST /tax-identifiers {'type':'de','value':' '} -> 400 …'parameter':'value',…
              """);
    }
  }
}
