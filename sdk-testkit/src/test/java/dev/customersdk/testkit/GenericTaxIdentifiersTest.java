package dev.customersdk.testkit;

class GenericTaxIdentifiersTest extends ScriptContract {

  private static final String SCRIPTS =
      """
      # attach returns the tax identifier without applicability (the specification's two schemas)
      ADD {'id':'ada'}
      TAX {'type':'de','value':'DE123456789','state':'verified','verifiedName':'Acme GmbH',\
      'verifiedAddress':null,'stateTransitions':{'pending':'2020-05-30T06:45:12.041Z',\
      'not_valid':null},'applicability':[{'country':'DE','entity':'E','customerType':'business'}]}
      WAIT PT1S
      POST /customers/ada/tax-identifiers/$id -> 200 {'type':'de','value':'DE123456789',\
      'state':'verified','verifiedName':'Acme GmbH',\
      'stateTransitions':{'pending':'2020-05-30T06:45:12.041Z'},'id':'$id',\
      'createdTime':'2021-07-22T00:00:00Z','updatedTime':'2021-07-22T00:00:01Z',\
      'customerId':'ada'}
      STORED ada -> …'taxIdentifiers':[{…\
      'applicability':[{'country':'DE','entity':'E','customerType':'business'}],…'id':'$id',…}],…\
      'updatedTime':'2021-07-22T00:00:01Z'}

      # attaching again returns the same
      ADD {'id':'ada'}
      TAX {'type':'de','value':'DE123456789','stateTransitions':null}
      POST /customers/ada/tax-identifiers/$id -> 200 …'state':'pending'…
      POST /customers/ada/tax-identifiers/$id -> 200 $body
      STORED ada -> …'taxIdentifiers':[$body],…

      # one that another customer holds
      ADD {'id':'ada'}
      ADD {'id':'bob'}
      TAX {'type':'de','value':'DE123456789'}
      POST /customers/ada/tax-identifiers/$id
      POST /customers/bob/tax-identifiers/$id -> 409 {'type':'conflict','errors':[{\
      'code':'customer_not_updateable','parameter':'customerId',\
      'message':'another customer has this tax identifier'}]}

      # a customer holds one of each type
      ADD {'id':'ada'}
      TAX {'type':'de','value':'DE123456789'}
      POST /customers/ada/tax-identifiers/$id
      TAX {'type':'de','value':'DE123456789'}
      POST /customers/ada/tax-identifiers/$id -> 409 …'code':'customer_not_updateable',…
      TAX {'type':'uk','value':'GB1'}
      POST /customers/ada/tax-identifiers/$id

      # one that does not exist or is gone with its customer
      ADD {'id':'ada'}
      ADD {'id':'bob'}
      TAX {'type':'de','value':'DE123456789'}
      POST /customers/ada/tax-identifiers/$id
      DELETE /customers/ada
      POST /customers/bob/tax-identifiers/$id -> 404 {'type':'not_found','errors':[{\
      'code':'not_found','parameter':'id','message':'there is no such tax identifier'}]}
      POST /customers/bob/tax-identifiers/88b8fd94-14bd-4711-b381-9f73abef1546 -> 404 $body

      # impossible tax identifiers
      TAX {'type':'de'} -> rejected: …
      TAX {'value':'DE1'} -> rejected: …
      TAX {'type':'de','value':1} -> rejected: …
      TAX {'type':'de','value':'DE1','customerId':'ada'} -> rejected: …
      TAX {'type':'de','value':'DE1','state':'valid'} -> rejected: …
      TAX {'type':'de','value':'DE1','applicability':{}} -> rejected: …
      TAX {'type':'de','value':'DE1','applicability':[1]} -> rejected: …
      TAX {'type':'de','value':'DE1','stateTransitions':{'pending':'now'}} -> rejected: …
      """;

  GenericTaxIdentifiersTest() {
    super(Vendor.GENERIC, SCRIPTS);
  }
}
