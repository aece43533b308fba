package dev.customersdk.testkit;

class GenericSourcesTest extends ScriptContract {

  private static final String SCRIPTS =
      """
      # ids come in the same order in every run
      SOURCE {} -> «(?<first>.*)»
      SOURCE {} -> «(?!$first).*»
      RESET
      SOURCE {} -> $first

      # attach returns the source and makes the first the default
      ADD {'id':'ada'}
      SOURCE {'id':'src_1','createdTime':'2021-09-16T14:29:45Z','type':'creditCard',\
      'reusable':true,'state':'chargeable','clientSecret':'src_1_0','owner':{'firstName':'John',\
      'address':{'country':'US'}},'creditCard':{'brand':'Visa','expirationMonth':7,\
      'lastFourDigits':'1111'}}
      WAIT PT1S
      POST /customers/ada/sources/src_1 -> 200 {'id':'src_1','createdTime':'2021-09-16T14:29:45Z',\
      'type':'creditCard','reusable':true,'state':'chargeable','clientSecret':'src_1_0',\
      'owner':{'firstName':'John','address':{'country':'US'}},'creditCard':{'brand':'Visa',\
      'expirationMonth':7,'lastFourDigits':'1111'},'liveMode':false,'customerId':'ada'}
      STORED ada -> …'defaultSourceId':'src_1',…'sources':[$body],…\
      'updatedTime':'2021-07-22T00:00:01Z'}
      SOURCE {'id':'src_2'}
      POST /customers/ada/sources/src_2
      STORED ada -> …'defaultSourceId':'src_1',…'sources':[{'id':'src_1',…},{'id':'src_2',…

      # sources are listed in the order in which they were attached
      ADD {'id':'ada'}
      SOURCE {'id':'src_1'}
      SOURCE {'id':'src_2'}
      POST /customers/ada/sources/src_2
      POST /customers/ada/sources/src_1
      POST /customers/ada/sources/src_2
      STORED ada -> …'sources':[{'id':'src_2',«[^{]*»},{'id':'src_1',«[^{]*»}],…

      # an update chooses another attached default
      ADD {'id':'ada'}
      SOURCE {'id':'src_1'}
      SOURCE {'id':'src_2'}
      POST /customers/ada/sources/src_1
      POST /customers/ada {'defaultSourceId':'src_2'} -> 400 …'errors':[{\
      'code':'invalid_parameter','parameter':'defaultSourceId',…
      POST /customers/ada/sources/src_2
      POST /customers/ada {'defaultSourceId':'src_2'} -> 200 …'defaultSourceId':'src_2',…

      # a detach is for good
      ADD {'id':'ada'}
      STORED ada -> «(?<bare>.*)»'updatedTime':'…
      SOURCE {'id':'src_1'}
      POST /customers/ada/sources/src_1
      WAIT PT1S
      DELETE /customers/ada/sources/src_1 -> 204
      STORED ada -> $bare'updatedTime':'2021-07-22T00:00:01Z'}
      POST /customers/ada/sources/src_1 -> 409 …'errors':[{\
      'code':'source_not_chargeable','parameter':'sourceId',…
      DELETE /customers/ada/sources/src_1 -> 404 …'errors':[{'code':'not_found','parameter':'id',…
      SOURCE {'id':'src_2'}
      POST /customers/ada/sources/src_2
      STORED ada -> …'defaultSourceId':'src_2',…

      # a store credit is single use and never attached (page 'applying a store credit')
      ADD {'id':'ada'} -> ada
      STORED ada -> «(?<ada>.*)»
      SOURCE {'id':'src_1','type':'customerCredit','customerCredit':{},'upstreamId':'c-1'}
      POST /customers/ada/sources/src_1 -> 409 {'type':'conflict','errors':[{\
      'code':'nonreusable_source','message':'this source is not reusable'}]}
      STORED ada -> $ada
      GET /sources/src_1 -> 200 …'upstreamId':'c-1',…'reusable':false,…

      # a card that is not yet reusable becomes so by attaching ('using the source identifier')
      ADD {'id':'ada'}
      SOURCE {'id':'src_1','type':'creditCard','reusable':false}
      GET /sources/src_1 -> 200 …'reusable':false,…
      POST /customers/ada/sources/src_1 -> 200 …'reusable':true,…'customerId':'ada'}
      GET /sources/src_1 -> 200 $body
      SOURCE {'id':'src_2','type':'googlePay'}
      POST /customers/ada/sources/src_2 -> 200 …'reusable':true,…

      # an empty object is as good as no body (the vendor's clients send either)
      ADD {'id':'ada'}
      SOURCE {'id':'src_1'}
      TAX {'id':'tax_1','type':'de','value':'DE123456789'}
      POST /customers/ada/sources/src_1 {} -> 200 …'customerId':'ada'…
      POST /customers/ada/tax-identifiers/tax_1 {} -> 200 …'customerId':'ada'…

      # a source is read alone, attached or not, and after it was detached ('retrieving sources')
      GET /sources/src_1 -> 404 {'type':'not_found','errors':[{'code':'not_found',\
      'parameter':'id','message':'there is no such source'}]}
      ADD {'id':'ada'}
      SOURCE {'id':'src_1','createdTime':'2020-06-17T19:54:54Z','type':'googlePay',\
      'currency':'USD','amount':24.89,'paymentSessionId':'p',\
      'googlePay':{'brand':'Visa','lastFourDigits':'3119'}}
      GET /sources/src_1 -> 200 {'id':'src_1','createdTime':'2020-06-17T19:54:54Z',\
      'type':'googlePay','currency':'USD','amount':24.89,'paymentSessionId':'p',\
      'googlePay':{'brand':'Visa','lastFourDigits':'3119'},'reusable':false,\
      'state':'chargeable','liveMode':false}
      POST /customers/ada/sources/src_1
      GET /sources/src_1 -> 200 …'customerId':'ada'}
      DELETE /customers/ada/sources/src_1
      GET /sources/src_1 -> 200 «((?!customerId).)*'state':'cancelled'((?!customerId).)*»
      POST /sources/src_1 {} -> 405 …

      # a source of another customer moves
      ADD {'id':'ada'}
      STORED ada -> «(?<ada>.*)»
      ADD {'id':'bob'}
      SOURCE {'id':'src_1'}
      POST /customers/ada/sources/src_1
      POST /customers/bob/sources/src_1
      STORED bob -> …'defaultSourceId':'src_1',…
      STORED ada -> $ada

      # a deleted customer takes its sources along
      ADD {'id':'ada'}
      STORED ada -> «(?<ada>.*)»
      SOURCE {'id':'src_1'}
      POST /customers/ada/sources/src_1
      DELETE /customers/ada
      ADD {'id':'ada'}
      POST /customers/ada/sources/src_1 -> 404 …'errors':[{'code':'not_found','parameter':'id',…
      STORED ada -> $ada

      # only chargeable sources are attached
      ADD {'id':'ada'}
      SOURCE {'id':'a','state':'pending_funds'}
      SOURCE {'id':'b','state':'consumed'}
      SOURCE {'id':'c','state':'cancelled'}
      SOURCE {'id':'d','state':'failed'}
      POST /customers/ada/sources/a -> 409 …'source_not_chargeable','parameter':'sourceId',…
      POST /customers/ada/sources/b -> 409 …'source_not_chargeable','parameter':'sourceId',…
      POST /customers/ada/sources/c -> 409 …'source_not_chargeable','parameter':'sourceId',…
      POST /customers/ada/sources/d -> 409 …'source_not_chargeable','parameter':'sourceId',…

      # impossible sources
      SOURCE {'id':'src_1'}
      SOURCE [] -> rejected: …
      SOURCE {'id':''} -> rejected: …
      SOURCE {'id':'src_1'} -> rejected: …
      SOURCE {'customerId':'ada'} -> rejected: …
      SOURCE {'liveMode':false} -> rejected: …
      SOURCE {'state':'unknown'} -> rejected: …
      SOURCE {'creditCard':'Visa'} -> rejected: …
      SOURCE {'owner':{'firstName':'Ada'}} -> rejected: …
      """;

  GenericSourcesTest() {
    super(Vendor.GENERIC, SCRIPTS);
  }
}
